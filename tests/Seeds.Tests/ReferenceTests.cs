using System.Text;

namespace Cooperation.Seeds.Tests;

public sealed class ReferenceTests
{
    private static readonly DateOnly Day2018 = new(2018, 6, 1);
    private static readonly DateOnly Today = new(2025, 7, 1);

    private static readonly string[] Keys = ["service", "clock", "condition", "partner", "body", "agency", "gate"];

    public static TheoryData<string> Files { get; } =
    [
        "agencies.csv",
        "agency-members.csv",
        "border-markers.csv",
        "channels.csv",
        "clock-rules.csv",
        "codes.csv",
        "contact-points.csv",
        "desks.csv",
        "gate-closures.csv",
        "gates.csv",
        "missions.csv",
        "partners.csv",
        "provinces.csv",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Validity_begins_before_it_ends_and_never_overlaps_itself(string file)
    {
        var rows = Table.Reference(file);

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.From <= row.To);
        foreach (var same in rows.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var periods = same.OrderBy(row => row.From).ToArray();
            periods.Zip(periods.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From, same.Key);
        }
    }

    [Fact]
    public void Every_text_is_composed_Vietnamese_without_stray_blanks()
    {
        foreach (var file in Directory.EnumerateFiles(Table.Folder, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            text.IsNormalized(NormalizationForm.FormC).ShouldBeTrue(file);
            text.ShouldNotContain('\r', customMessage: file);
            text.ShouldNotContain('\uFEFF', customMessage: file);
            text.ShouldNotContain('\u00A0', customMessage: file);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_name_stands_in_both_languages(string file)
    {
        var rows = Table.Reference(file);
        if (rows[0].Cells.ContainsKey("vi"))
        {
            rows.ShouldAllBe(row => row["vi"].Trim().Length > 0 && row["en"].Trim().Length > 0);
        }
    }

    [Fact]
    public void There_were_63_provinces_in_2018_and_there_are_34_since_July_2025()
    {
        var provinces = Table.Reference("provinces.csv");

        provinces.Count(row => row.HoldsOn(Day2018)).ShouldBe(63);
        provinces.Count(row => row.HoldsOn(Today)).ShouldBe(34);
        provinces.ShouldAllBe(row => row["code"].Length == 2 && row["code"].All(char.IsAsciiDigit));
        provinces.Count(row => row.HoldsOn(Day2018) && row["borders"].Length > 0).ShouldBe(25);
    }

    [Fact]
    public void Every_province_that_ended_names_the_one_it_became()
    {
        var provinces = Table.Reference("provinces.csv");
        var today = provinces.Where(row => row.HoldsOn(Today)).Select(row => row["code"]).ToHashSet();

        provinces.Where(row => row["valid_to"].Length > 0).ShouldAllBe(row => today.Contains(row["successor"]));
        today.ShouldAllBe(code => provinces.Any(row => row.HoldsOn(Day2018) && (row["code"] == code || row["successor"] == code)));
    }

    [Fact]
    public void Desks_name_what_exists()
    {
        var agencies = Table.Codes("agencies.csv").ToHashSet();
        var partners = Table.Codes("partners.csv").ToHashSet();
        var provinces = Table.Reference("provinces.csv").Where(row => row.HoldsOn(Day2018)).Select(row => row["code"]).ToHashSet();
        var desks = Table.Reference("desks.csv");
        var codes = desks.Select(row => row["code"]).ToHashSet();

        codes.Count.ShouldBe(desks.Count, "a desk's code is its key in Identity");
        desks.ShouldAllBe(row => agencies.Contains(row["agency"]));
        desks.ShouldAllBe(row => row["parent"].Length == 0 || codes.Contains(row["parent"]));
        desks.SelectMany(row => row.List("partners")).ShouldAllBe(code => partners.Contains(code));
        desks.SelectMany(row => row.List("provinces")).ShouldAllBe(code => provinces.Contains(code));
        desks.SelectMany(row => row.List("areas")).ShouldBeSubsetOf(["inland", "border", "sea", "island"]);
        desks.Select(row => row["kind"]).ShouldBeSubsetOf(CodesOf("deskKind"));
        desks.Where(row => row["kind"] == "central").Select(row => row["agency"]).Order().ShouldBe(["BCA", "BDBP"]);
    }

    [Fact]
    public void Agencies_missions_and_gates_name_what_exists()
    {
        var agencies = Table.Reference("agencies.csv");
        var partners = Table.Codes("partners.csv").ToHashSet();
        var provinces = Table.Reference("provinces.csv").Where(row => row.HoldsOn(Day2018)).ToDictionary(row => row["code"]);

        agencies.ShouldAllBe(row => row["parent"].Length == 0 || agencies.Any(parent => parent["code"] == row["parent"]));
        agencies.ShouldAllBe(row => row["successor"].Length == 0 || (row["valid_to"].Length > 0 && IsThereAfter(row)));
        Table.Reference("missions.csv").ShouldAllBe(row => partners.Contains(row["country"]));
        Table
            .Reference("gates.csv")
            .ShouldAllBe(row => row["partner"].Length == 0 || provinces[row["province"]].List("borders").Contains(row["partner"]));
    }

    [Fact]
    public void Peoples_committees_alone_are_one_agency_here_and_one_for_each_province_in_life()
    {
        var agencies = Table.Reference("agencies.csv");

        agencies.Select(row => row["by_province"]).ShouldBeSubsetOf(["true", "false"]);
        agencies.Where(row => row["by_province"] == "true").Select(row => row["code"]).ShouldBe(["UBND"]);
    }

    [Fact]
    public void The_department_that_reports_went_to_ended_on_6_August_2018()
    {
        var department = Table.Reference("agencies.csv").Single(row => row["code"] == "C41");

        (department["valid_to"], department["unverified"]).ShouldBe(("2018-08-06", "true"), "who took over its reports was not found");
    }

    [Fact]
    public void A_mission_has_a_clock_of_its_own_that_this_machine_knows()
    {
        var missions = Table.Reference("missions.csv");

        missions.ShouldAllBe(row => TimeZoneInfo.FindSystemTimeZoneById(row["time_zone"]).HasIanaId);
        missions.Where(row => row["country"] == "GB").ShouldAllBe(row => row["time_zone"] == "Europe/London");
        missions.Where(row => row["country"] == "KH").ShouldAllBe(row => row["time_zone"] == "Asia/Phnom_Penh");
    }

    [Fact]
    public void Border_markers_stand_in_provinces_on_that_border_and_nobody_has_verified_them()
    {
        var markers = Table.Reference("border-markers.csv");
        var provinces = Table.Reference("provinces.csv").Where(row => row.HoldsOn(Day2018)).ToDictionary(row => row["code"]);

        markers.ShouldAllBe(row => provinces[row["province"]].List("borders").Contains(row["partner"]));
        markers.ShouldAllBe(row => row["unverified"] == "true");
        markers.Select(row => row["code"]).Intersect(Table.Codes("gates.csv")).ShouldBeEmpty();
    }

    [Fact]
    public void A_gate_is_closed_for_a_time_that_it_stands_and_says_why()
    {
        var gates = Table.Reference("gates.csv").ToDictionary(row => row["code"]);
        var sources = Table.Reference("sources.csv").Select(row => row["vi"]).ToHashSet();

        foreach (var closure in Table.Reference("gate-closures.csv"))
        {
            (gates[closure["gate"]].HoldsOn(closure.From) && gates[closure["gate"]].HoldsOn(closure.To)).ShouldBeTrue(closure["gate"]);
            sources.ShouldContain(closure["source"]);
            closure["unverified"].ShouldBe("true");
        }
    }

    [Fact]
    public void Members_of_the_steering_committee_are_agencies_of_their_day_and_not_verified()
    {
        var agencies = Table.Reference("agencies.csv").ToDictionary(row => row["code"]);
        var members = Table.Reference("agency-members.csv");

        members.ShouldAllBe(row => row["unverified"] == "true" && agencies.ContainsKey(row["body"]));
        members.ShouldAllBe(row => agencies[row["agency"]].HoldsOn(Day2018) && row.To <= agencies[row["agency"]].To);
        members.Select(row => row["agency"]).ShouldContain("BLDTBXH");
    }

    [Fact]
    public void Every_exchange_of_2018_has_exactly_one_most_specific_desk()
    {
        var desks = Table.Reference("desks.csv").Where(row => row["kind"] == "liaison" && row.HoldsOn(Day2018)).ToArray();
        foreach (var province in Table.Reference("provinces.csv").Where(row => row.HoldsOn(Day2018)))
        {
            foreach (
                var (partner, area) in Table.Codes("partners.csv").SelectMany(_ => CodesOf("area"), (partner, area) => (partner, area))
            )
            {
                var agency = area == "inland" ? "BCA" : "BDBP";
                var fitting = desks
                    .Where(desk =>
                        desk["agency"] == agency
                        && Fits(desk, "partners", partner)
                        && Fits(desk, "areas", area)
                        && Fits(desk, "provinces", province["code"])
                    )
                    .GroupBy(desk => (desk["provinces"].Length > 0 ? 2 : 0) + (desk["partners"].Length > 0 ? 1 : 0))
                    .MaxBy(level => level.Key);

                fitting?.Count().ShouldBe(1, $"{province["code"]} {partner} {area}");
            }
        }

        static bool Fits(Row desk, string column, string code) => desk[column].Length == 0 || desk.List(column).Contains(code);
    }

    [Fact]
    public void There_is_a_data_version() =>
        File.ReadAllText(Path.Combine(Table.Folder, "reference", "version.txt")).Trim().ShouldMatch(@"^\d{4}\.\d+$");

    internal static string[] CodesOf(string list) =>
        [.. Table.Reference("codes.csv").Where(row => row["list"] == list).Select(row => row["code"])];

    // What may stand only once at a time: a code of its list, a rule for one clock, condition and partner of one service, a member of a body.
    private static string KeyOf(Row row) =>
        string.Join('|', (row.Cells.ContainsKey("code") ? ["list", "code"] : Keys).Select(row.Cells.GetValueOrDefault));

    private static bool IsThereAfter(Row ended) =>
        Table.Reference("agencies.csv").Any(row => row["code"] == ended["successor"] && row.HoldsOn(ended.To.AddDays(1)));
}
