package org.yuntu.analysis.innovation;

import java.util.Optional;
import org.yuntu.analysis.CellValue;
import org.yuntu.model.PlatformLevel;

/// Something that bears a stage of the 创新链 in a cluster: a platform, or, for 产业化, an alliance, a demonstration
/// firm or a leading firm.
///
/// @param evidence id of the record that says so; the firm's own id where it is a relationship
record Bearer(String id, String name, Optional<PlatformLevel> level, String evidence) {

    CellValue value() {
        return new CellValue.Entity(id, name, "");
    }
}
