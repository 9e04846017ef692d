/// The pictures of the 云图 as SVG and PNG. Geometry is computed here once and used for pages, files and print, so
/// that a picture looks the same wherever it is seen.
@NullMarked
@NamedInterface("picture")
package org.yuntu.report.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
