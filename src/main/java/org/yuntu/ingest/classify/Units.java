package org.yuntu.ingest.classify;

import java.util.Arrays;

/// The objects of a scope in reading order, each with the acts that govern it; columns of a growing table.
final class Units {

    private int count;
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int[] acts = new int[16];
    private int[] direct = new int[16];
    private int[] sentence = new int[16];

    /// @param direct acts whose verb touches the object; a part of `acts`
    void add(int start, int end, int acts, int direct, int sentence) {
        if (count == this.start.length) {
            int larger = 2 * count;
            this.start = Arrays.copyOf(this.start, larger);
            this.end = Arrays.copyOf(this.end, larger);
            this.acts = Arrays.copyOf(this.acts, larger);
            this.direct = Arrays.copyOf(this.direct, larger);
            this.sentence = Arrays.copyOf(this.sentence, larger);
        }
        this.start[count] = start;
        this.end[count] = end;
        this.acts[count] = acts;
        this.direct[count] = direct;
        this.sentence[count] = sentence;
        count++;
    }

    int count() {
        return count;
    }

    int start(int unit) {
        return start[unit];
    }

    int end(int unit) {
        return end[unit];
    }

    int acts(int unit) {
        return acts[unit];
    }

    int direct(int unit) {
        return direct[unit];
    }

    int sentence(int unit) {
        return sentence[unit];
    }

    /// Other objects in the sentence of this one; counts no further than `most` on either side.
    int companions(int unit, int most) {
        int found = 0;
        for (int i = Math.max(0, unit - most); i < count && i <= unit + most; i++) {
            found += i != unit && sentence[i] == sentence[unit] ? 1 : 0;
        }
        return found;
    }

    int allActs() {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= acts[i];
        }
        return all;
    }
}
