package org.yuntu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.IndustryCodes;
import org.yuntu.dataset.ReferenceFinding;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.dataset.ReferenceValidator;
import org.yuntu.model.ReferenceChains;
import picocli.CommandLine.Command;

/// Checks the reference chains.
@Command(name = "validate")
final class ValidateCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Datasets datasets = Datasets.locate();
        ReferenceChains chains = ReferenceReader.read(datasets);
        List<ReferenceFinding> findings = ReferenceValidator.validate(chains, IndustryCodes.read(datasets));
        findings.forEach(finding -> Terminal.print(finding.toString()));
        Terminal.print(texts().text(
                        "cli.doctor.reference",
                        "%,d".formatted(chains.products().size()),
                        "%,d".formatted(chains.inputs().size()),
                        "%,d".formatted(chains.aliases().size()),
                        "%,d".formatted(findings.size())));
        return findings.isEmpty() ? 0 : 1;
    }
}
