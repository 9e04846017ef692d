package org.yuntu.dataset.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What rows are held against: the header and where it stands.
///
/// @param headerLine physical line of the header, 0 for none
/// @param titles text of the lines above it
/// @param header all cells of the header, those of a rejects file included
/// @param named columns up to the last one that has a name: no sound row is shorter
/// @param kept positions of the columns to hand out; all of them, unless this is a rejects file
/// @param source position of the rejects file's column with the source text, or -1
public record Shape(
        long headerLine, List<String> titles, List<String> header, int named, List<Integer> kept, int source) {

    static Shape of(List<SourceRecord> records, int headerIndex, int width, boolean exactWidth) {
        List<String> titles = new ArrayList<>();
        for (SourceRecord above : records.subList(0, Math.max(0, headerIndex))) {
            String title = Cells.strip(String.join(" ", above.cells()));
            if (!title.isEmpty()) {
                titles.add(title);
            }
        }
        List<String> header = new ArrayList<>();
        if (headerIndex >= 0) {
            for (String cell : records.get(headerIndex).cells()) {
                header.add(Cells.strip(cell));
            }
        }
        while (header.size() < width) {
            header.add("");
        }
        while (header.size() > width) {
            header.removeLast();
        }
        int named = headerIndex < 0 ? width : 0;
        for (int i = 0; i < header.size(); i++) {
            named = header.get(i).isEmpty() ? named : i + 1;
        }
        long line = headerIndex < 0 ? 0 : records.get(headerIndex).line();
        return withoutRejectColumns(line, titles, header, exactWidth ? named : 0);
    }

    private static Shape withoutRejectColumns(long line, List<String> titles, List<String> header, int named) {
        boolean rejects = RejectColumns.in(header);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!rejects || !RejectColumns.ALL.contains(header.get(i))) {
                kept.add(i);
            }
        }
        int source = rejects ? header.indexOf(RejectColumns.SOURCE) : -1;
        return new Shape(line, titles, header, named, List.copyOf(kept), source);
    }

    public boolean rejects() {
        return kept.size() < header.size();
    }

    /// Header cells of the columns handed out.
    public List<String> keptHeader() {
        return IntStream.range(0, kept.size()).mapToObj(this::keptHeader).toList();
    }

    String keptHeader(int column) {
        String cell = header.get(kept.get(column));
        return rejects() ? Escapes.undo(cell) : cell;
    }

    boolean repeatsHeader(SourceRecord candidate) {
        int same = 0;
        for (int i = 0; i < candidate.cells().length; i++) {
            String cell = Cells.strip(candidate.cells()[i]);
            if (!cell.isEmpty()) {
                if (i >= header.size() || !cell.equals(header.get(i))) {
                    return false;
                }
                same++;
            }
        }
        Set<String> distinct = new HashSet<>(header);
        distinct.remove("");
        return headerLine > 0 && same > 0 && same * 2 > distinct.size();
    }

    boolean repeatsTitle(SourceRecord candidate) {
        return candidate.filled() == 1 && titles.contains(Cells.strip(String.join(" ", candidate.cells())));
    }
}
