/// Writes a synthetic province: invented names, seeded, every row marked 演示数据, with planted
/// truths that analyses have to find again. Entry: [org.yuntu.dataset.demo.DemoProvince].
///
/// Read on: [org.yuntu.dataset.demo.Plan] decides what is planted, [org.yuntu.dataset.demo.Cast]
/// makes the firms that carry it, [org.yuntu.dataset.demo.Firms] adds all others, the `*Files`
/// write one table each.
@NullMarked
@NamedInterface("demo")
package org.yuntu.dataset.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
