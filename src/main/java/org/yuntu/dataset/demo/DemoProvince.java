package org.yuntu.dataset.demo;

import java.nio.file.Path;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.model.ReferenceChains;

/// Writes a synthetic province into a folder: `enterprises.csv`, one CSV for each kind of record, and `planted.json`.
///
/// Rows are streamed; what is kept are some numbers an enterprise (an estimate: under 100 bytes).
public final class DemoProvince {

    /// File of the enterprises, without its ending.
    public static final String ENTERPRISES = "enterprises";

    private DemoProvince() {}

    /// @param reading the classifier the province is meant for
    public static Planted write(DemoRequest request, Datasets datasets, ScopeReading reading, Path folder) {
        World world = world(request, datasets, reading);
        DemoFiles files = new DemoFiles(folder, request.source());
        Foreigners foreigners = new Foreigners(world.names());
        Trade trade = new Trade(world, foreigners);
        PlannedTrade planned = new PlannedTrade(world, trade, foreigners);
        Platforms platforms = new Platforms(world);
        KnowledgeFiles knowledge = new KnowledgeFiles(world, platforms);
        DemandFile demands = new DemandFile(world);

        EnterpriseFile.write(world, files);
        ZoneFile.write(world, files);
        DepartmentFile.write(files);
        OrganisationFiles.write(world, files);
        PlatformFiles.write(world, files, platforms);
        new CarrierFiles(world).write(files);
        CooperationFiles.write(world, files);
        new FundFiles(world).write(files);
        FinanceFile.write(world, files);
        knowledge.write(files);
        ProjectFile.write(world, files);
        demands.write(files);
        RecognitionFile.write(world, files);
        IndicatorFile.write(files);
        Ledger ledger = SupplyFile.write(world, files, trade, planned);
        YearFile.write(world, files, ledger);

        Planted planted = new Truths(world).of(planned, knowledge, demands, files.rows());
        planted.save(folder);
        return planted;
    }

    private static World world(DemoRequest request, Datasets datasets, ScopeReading reading) {
        ReferenceChains chains = ReferenceReader.read(datasets);
        Seeds seeds = new Seeds(request.seed());
        Catalog catalog = new Catalog(chains);
        Wordings wordings = new Wordings(chains, catalog, reading);
        Plan plan = new Plan(catalog, wordings, seeds);
        Geography geography = new Geography(Divisions.read(datasets));
        NamePool names = new NamePool(seeds);
        Cast cast = new Cast(plan, catalog, geography, seeds);
        Firms firms = new Firms(plan, catalog, wordings, geography, cast, names, seeds, request.enterprises(), reading);
        Makers local = new Makers(firms, catalog.size(), 0, firms.inside());
        Makers outside = new Makers(firms, catalog.size(), firms.inside(), firms.size());
        return new World(request, seeds, catalog, plan, geography, names, cast, firms, local, outside);
    }
}
