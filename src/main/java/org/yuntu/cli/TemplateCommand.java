package org.yuntu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.FieldType;
import org.yuntu.dataset.record.RecordField;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.dataset.record.RecordTemplate;
import org.yuntu.model.OfficialTerm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the kinds of records, or writes the empty table of one.
@Command(name = "template")
final class TemplateCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND")
    @Nullable
    String kind;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--example")
    boolean example;

    @Override
    public Integer call() {
        if (kind == null) {
            RecordKinds.all()
                    .forEach(k -> Terminal.print(
                            texts().text("cli.template.kind", k.id(), k.nameZh(), k.chain(), k.description())));
            Terminal.print(texts().text("cli.template.how"));
            return 0;
        }
        RecordKind found = ImportKind.find(kind, texts());
        if (example) {
            Terminal.print(line(RecordTemplate.header(found)));
            Terminal.print(line(RecordTemplate.example(found)));
            return 0;
        }
        Path target = out == null ? Path.of(found.id() + ".csv") : out;
        RecordTemplate.write(found, target);
        Terminal.print(texts().text("cli.template.written", target.toString(), found.id()));
        found.fields().forEach(this::print);
        return 0;
    }

    private void print(RecordField field) {
        String words = field.type() instanceof FieldType.Term(List<OfficialTerm> constants, boolean many)
                ? constants.stream().map(OfficialTerm::nameZh).collect(Collectors.joining("、"))
                : "";
        String note = field.note().isEmpty() ? words : field.note();
        Terminal.print(texts().text(
                        "cli.template.field",
                        field.header(),
                        field.required() ? texts().text("cli.template.required") : "",
                        field.unit(),
                        note));
    }

    /// None of these cells holds a quote.
    private static String line(List<String> cells) {
        return cells.stream().map(c -> c.contains(",") ? '"' + c + '"' : c).collect(Collectors.joining(","));
    }
}
