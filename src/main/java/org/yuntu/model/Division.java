package org.yuntu.model;

/// Province, prefecture, county (GB/T 2260) or development zone.
///
/// @param code 6 digits; zones have their own codes (`datasets/reference/zones.csv`)
/// @param name official name, for example 太原市
/// @param parent code one level up, empty for a province
public record Division(String code, String name, DivisionLevel level, String parent) {}
