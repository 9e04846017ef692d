package org.yuntu.dataset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.IndustryCodes.Industry;
import org.yuntu.dataset.cell.AmountParser;
import org.yuntu.dataset.cell.AmountReading;
import org.yuntu.dataset.cell.CellText;
import org.yuntu.dataset.cell.CountParser;
import org.yuntu.dataset.cell.DateParser;
import org.yuntu.dataset.cell.DateReading;
import org.yuntu.dataset.cell.ExchangeRates;
import org.yuntu.dataset.cell.Fingerprint;
import org.yuntu.dataset.cell.IndustryCell;
import org.yuntu.dataset.cell.ListCell;
import org.yuntu.dataset.cell.Numbers;
import org.yuntu.dataset.cell.RegionResolver;
import org.yuntu.dataset.cell.RegionResolver.Clue;
import org.yuntu.dataset.cell.RowReader;
import org.yuntu.dataset.cell.RowReader.Cell;
import org.yuntu.dataset.cell.StockCode;
import org.yuntu.dataset.cell.TitleParser;
import org.yuntu.dataset.table.HeaderWords;
import org.yuntu.model.ChainRole;
import org.yuntu.model.CreditCode;
import org.yuntu.model.Division;
import org.yuntu.model.EnterpriseName;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.IssueCode;
import org.yuntu.model.MoneyCny;
import org.yuntu.model.PartialDate;
import org.yuntu.model.Width;

/// From cells to typed facts: turns one raw row into an [EnterpriseRow] and the issues found on the way.
///
/// A row is rejected only when nothing can be done with it: broken structure or destroyed text (found before), no
/// name, a line of totals, or a registration number that a spreadsheet destroyed while no other number identifies
/// the enterprise. Every other defect leaves its field empty (or, for codes, claimed) and the row goes on, flagged.
///
/// Thread-safe; keep one for all rows. Costs some microseconds a row.
public final class EnterpriseParser {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_NAME = 200;
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "总和", "共计", "合計", "汇总", "平均");

    private static final Map<Clue, EnterpriseField> PLACE_CELLS = new EnumMap<>(Map.of(
            Clue.PROVINCE, EnterpriseField.PROVINCE,
            Clue.REGION, EnterpriseField.REGION,
            Clue.PREFECTURE, EnterpriseField.PREFECTURE,
            Clue.COUNTY, EnterpriseField.COUNTY,
            Clue.ZONE, EnterpriseField.ZONE));

    private final RegionResolver regions;
    private final IndustryCell industries;
    private final ExchangeRates rates;
    private final DateParser dates;
    private volatile @Nullable Planned planned;

    private EnterpriseParser(RegionResolver regions, IndustryCell industries, ExchangeRates rates, DateParser dates) {
        this.regions = regions;
        this.industries = industries;
        this.rates = rates;
        this.dates = dates;
    }

    private record Planned(HeaderMapping mapping, RowReader.Plan plan) {}

    /// @throws InvalidReferenceException when the reference files cannot be read
    public static EnterpriseParser create(Datasets datasets) {
        return create(datasets, Clock.system(CHINA));
    }

    /// @param clock tells which dates lie in the future
    public static EnterpriseParser create(Datasets datasets, Clock clock) {
        return new EnterpriseParser(
                new RegionResolver(Divisions.read(datasets)),
                new IndustryCell(IndustryCodes.read(datasets)),
                ExchangeRates.read(datasets),
                new DateParser(LocalDate.now(clock)));
    }

    /// Takes an enterprise's name apart with the places of the gazetteer.
    public EnterpriseName name(String text) {
        return EnterpriseName.of(text, regions.placeNames());
    }

    public ParsedRow parse(RawRow raw, HeaderMapping mapping) {
        if (raw.broken()) {
            return new ParsedRow(raw, Optional.empty(), raw.issues());
        }
        RowReader row = new RowReader(plan(mapping), raw);
        Cell name = row.cell(EnterpriseField.NAME);
        checkName(row, name);
        Numbers numbers = Numbers.read(row);
        if (row.rejected()) {
            return new ParsedRow(raw, Optional.empty(), row.issues());
        }
        return new ParsedRow(raw, Optional.of(facts(row, raw, name.text(), numbers)), row.issues());
    }

    private RowReader.Plan plan(HeaderMapping mapping) {
        Planned last = planned;
        if (last == null || last.mapping != mapping) {
            last = new Planned(mapping, new RowReader.Plan(mapping));
            planned = last;
        }
        return last.plan;
    }

    private EnterpriseRow facts(RowReader row, RawRow raw, String name, Numbers numbers) {
        Fingerprint fingerprint = new Fingerprint().add("name", name);
        String nameKey = EnterpriseName.keyOf(name);
        String shortName = text(row, EnterpriseField.SHORT_NAME, "short", fingerprint);
        List<String> formerNames = list(row, EnterpriseField.FORMER_NAMES, false);
        Cell stockCell = row.cell(EnterpriseField.STOCK_CODE);
        String stockCode = stockCell.isEmpty() ? null : StockCode.normalise(CellText.shorten(stockCell.text(), 40));
        PartialDate establishedOn = date(row, EnterpriseField.ESTABLISHED_ON);
        PartialDate statedOn = date(row, EnterpriseField.STATED_ON);
        String type = text(row, EnterpriseField.ENTERPRISE_TYPE, "type", fingerprint);
        String status = text(row, EnterpriseField.STATUS, "status", fingerprint);
        MoneyCny capital = amount(row, EnterpriseField.REGISTERED_CAPITAL, establishedOn);
        String scope = text(row, EnterpriseField.BUSINESS_SCOPE, "scope", fingerprint);
        String address = text(row, EnterpriseField.ADDRESS, "address", fingerprint);
        Region region = region(row, address, nameKey, numbers.all(), fingerprint);
        String industryCell = text(row, EnterpriseField.INDUSTRY_CODE, "industryCode", fingerprint);
        String industryName = text(row, EnterpriseField.INDUSTRY_NAME, "industryName", fingerprint);
        Optional<Industry> industry = industries.find(orEmpty(industryCell), orEmpty(industryName));
        List<String> products = products(row);
        List<String> otherTitles = new ArrayList<>(0);
        Set<EnterpriseTier> tiers = tiers(row, otherTitles);
        ChainRole role = chainRole(row, otherTitles);
        Integer employees = employees(row);
        MoneyCny revenue = amount(row, EnterpriseField.REVENUE, statedOn);
        List<String> productTags = list(row, EnterpriseField.PRODUCT_TAGS, false);
        String source = text(row, EnterpriseField.SOURCE, "source", fingerprint);

        fingerprint
                .addAll("former", formerNames)
                .add("code", numbers.creditCode())
                .add("claimed", numbers.claimedCode())
                .addAll(
                        "number",
                        numbers.others().stream().map(CreditCode::value).toList())
                .add("stock", stockCode)
                .add("established", establishedOn)
                .add("stated", statedOn)
                .add("capital", money(capital))
                .add("revenue", money(revenue))
                .addAll("product", products)
                .addAll("tag", productTags)
                .addAll("tier", tiers)
                .addAll("title", otherTitles)
                .add("role", role)
                .add("employees", employees);

        return new EnterpriseRow(
                name,
                nameKey,
                shortName,
                formerNames,
                numbers.creditCode(),
                numbers.claimedCode(),
                numbers.others(),
                stockCode,
                establishedOn,
                type,
                status == null ? null : TitleParser.status(status),
                status,
                capital,
                scope,
                region,
                address,
                industry.map(Industry::code).orElse(null),
                industry.map(Industry::name).orElse(industryName),
                products,
                productTags,
                tiers,
                otherTitles,
                role,
                employees,
                revenue,
                statedOn,
                source,
                fingerprint.hex(),
                raw.record(),
                raw.line());
    }

    private static void checkName(RowReader row, Cell name) {
        if (name.isEmpty()) {
            row.report(IssueCode.N01, name, "");
        } else if (TOTALS.contains(Width.fold(name.text()).replace(":", ""))) {
            row.report(IssueCode.N01, name, "total");
        } else if (name.text().length() > LONGEST_NAME) {
            row.report(IssueCode.N01, name, "long");
        } else if (name.text().codePoints().noneMatch(Character::isLetter)) {
            row.report(IssueCode.N01, name, "letters");
        } else if (HeaderWords.enterprise().knows(name.text())) {
            row.report(IssueCode.N01, name, "header");
        }
    }

    private static @Nullable String text(RowReader row, EnterpriseField field, String tag, Fingerprint fingerprint) {
        String text = row.text(field);
        fingerprint.add(tag, text);
        return text.isEmpty() ? null : text;
    }

    private static List<String> list(RowReader row, EnterpriseField field, boolean commas) {
        List<String> all = new ArrayList<>(0);
        for (Cell cell : row.cells(field)) {
            List<String> values = ListCell.split(cell.text(), commas);
            if (values.size() > 1) {
                row.report(IssueCode.M01, cell, "", String.valueOf(values.size()));
            }
            all.addAll(values);
        }
        return all;
    }

    /// 等 at the end of a list of products names none.
    private static List<String> products(RowReader row) {
        return list(row, EnterpriseField.MAIN_PRODUCTS, true).stream()
                .map(EnterpriseParser::withoutEtCetera)
                .filter(product -> !product.isEmpty())
                .distinct()
                .toList();
    }

    private static String withoutEtCetera(String product) {
        String text = product;
        for (String end : List.of("。", ".", "等产品", "等系列产品", "等等", "等")) {
            text = text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
        }
        return text;
    }

    private static Set<EnterpriseTier> tiers(RowReader row, List<String> otherTitles) {
        Set<EnterpriseTier> tiers = EnumSet.noneOf(EnterpriseTier.class);
        for (Cell cell : row.cells(EnterpriseField.TIERS)) {
            List<String> titles = ListCell.split(cell.text(), true);
            if (titles.size() > 1) {
                row.report(IssueCode.M01, cell, "", String.valueOf(titles.size()));
            }
            tiers.addAll(TitleParser.tiers(titles, cell.column().header(), otherTitles));
        }
        return tiers;
    }

    private static @Nullable ChainRole chainRole(RowReader row, List<String> otherTitles) {
        Cell cell = row.cell(EnterpriseField.CHAIN_ROLE);
        if (cell.isEmpty()) {
            return null;
        }
        ChainRole role = TitleParser.chainRole(cell.text(), cell.column().header());
        if (role == null && !TitleParser.isNo(cell.text())) {
            otherTitles.add(cell.text());
        }
        return role;
    }

    private @Nullable PartialDate date(RowReader row, EnterpriseField field) {
        Cell cell = row.cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        DateReading reading = dates.parse(cell.text());
        switch (reading.problem()) {
            case NONE -> {}
            case SERIAL -> row.report(IssueCode.D02, cell, "", String.valueOf(reading.date()));
            case AMBIGUOUS, TWO_DIGIT_YEAR ->
                row.report(
                        IssueCode.D01,
                        cell,
                        reading.date() == null ? "unclear" : "assumed",
                        reading.date() == null ? "" : reading.date().toString());
            case UNREADABLE -> row.report(IssueCode.D01, cell, "");
            case IMPOSSIBLE -> row.report(IssueCode.D01, cell, "impossible");
            case PLACEHOLDER -> row.report(IssueCode.D01, cell, "placeholder");
            case FUTURE -> row.report(IssueCode.D01, cell, "future");
        }
        return reading.date();
    }

    private @Nullable MoneyCny amount(RowReader row, EnterpriseField field, @Nullable PartialDate date) {
        Cell cell = row.cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        AmountReading reading = AmountParser.parse(cell.text(), cell.column().unit());
        switch (reading.problem()) {
            case NONE -> {}
            case UNIT_OF_HEADER ->
                row.report(IssueCode.A02, cell, "", cell.column().unit());
            case NO_UNIT -> row.report(IssueCode.A01, cell, "unit");
            case UNREADABLE -> row.report(IssueCode.A01, cell, "");
            case NEGATIVE -> row.report(IssueCode.A01, cell, "negative");
            case ABSURD -> row.report(IssueCode.A01, cell, "absurd");
        }
        return reading.money() == null ? null : rates.convert(reading.money(), date);
    }

    private static @Nullable Integer employees(RowReader row) {
        Cell cell = row.cell(EnterpriseField.EMPLOYEES);
        if (cell.isEmpty()) {
            return null;
        }
        Integer count = CountParser.parse(cell.text());
        if (count == null) {
            row.report(IssueCode.A01, cell, "count");
        }
        return count;
    }

    private Region region(
            RowReader row,
            @Nullable String address,
            String nameKey,
            List<CreditCode> numbers,
            Fingerprint fingerprint) {
        Map<Clue, String> texts = new EnumMap<>(Clue.class);
        PLACE_CELLS.forEach((clue, field) -> {
            String text = row.text(field);
            fingerprint.add(field.name(), text);
            texts.put(clue, text);
        });
        texts.put(Clue.ADDRESS, orEmpty(address));
        texts.put(Clue.NAME, nameKey);
        RegionResolver.Resolved resolved = regions.resolve(new RegionResolver.Clues(texts, numbers));
        resolved.unknown().forEach(clue -> row.report(IssueCode.R01, cell(row, clue), ""));
        Region region = resolved.region();
        Division place = region.county() != null ? region.county() : region.prefecture();
        String today = place == null ? "" : place.name();
        RegionResolver.Found abolished = resolved.abolished();
        if (abolished != null) {
            row.report(
                    IssueCode.R02,
                    cell(row, abolished.clue()),
                    "",
                    abolished.division().name(),
                    today);
        }
        RegionResolver.Found other = resolved.contradiction();
        if (other != null) {
            String variant = other.clue() == Clue.NUMBER ? "number" : "";
            row.report(
                    IssueCode.R03,
                    cell(row, other.clue()),
                    variant,
                    today,
                    other.division().name());
        }
        return region;
    }

    private static Cell cell(RowReader row, Clue clue) {
        return switch (clue) {
            case ADDRESS -> row.cell(EnterpriseField.ADDRESS);
            case NAME -> row.cell(EnterpriseField.NAME);
            case NUMBER -> row.cell(EnterpriseField.CREDIT_CODE);
            default -> row.cell(Objects.requireNonNull(PLACE_CELLS.get(clue)));
        };
    }

    private static @Nullable String money(@Nullable MoneyCny money) {
        return money == null ? null : money.currency() + money.amount().toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
