package org.yuntu.dataset.demo;

/// A product nobody in the province makes.
///
/// @param demanded whether a maker of a product it goes into is here; a gap that nobody needs is one to extend to
record Gap(int product, boolean demanded) {}
