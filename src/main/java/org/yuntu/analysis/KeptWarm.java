package org.yuntu.analysis;

/// Something that reads much of the graph before its first answer, and can do so before anybody asks.
public interface KeptWarm {

    void warm();
}
