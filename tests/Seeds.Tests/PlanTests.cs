using System.Text.Json.Nodes;
using NJsonSchema;

namespace Cooperation.Seeds.Tests;

/// <summary>The plan of 2018 as data: nothing of it is missing, and who leads is who the plan says.</summary>
public sealed class PlanTests
{
    // The document's own numbering: items (1) … of part a of each section of II, and the five '+' of II.2(2).
    private static readonly string[] Items =
    [
        .. Numbered("II.1", 5),
        .. Numbered("II.2", 2),
        .. Numbered("II.2.2", 5),
        .. Numbered("II.3", 5),
        .. Numbered("II.4", 6),
        .. Numbered("II.5", 5),
        .. Numbered("II.6", 6),
    ];

    public static TheoryData<string> Files { get; } = ["frameworks", "instruments", "negotiations", "reporting", "targets", "tasks"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_keeps_to_its_schema(string file)
    {
        var schema = await JsonSchema.FromJsonAsync(Text("schema", file + ".schema.json"), TestContext.Current.CancellationToken);

        schema.Validate(Text(file + ".json")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_schema_refuses_what_it_does_not_know(string file)
    {
        var schema = await JsonSchema.FromJsonAsync(Text("schema", file + ".schema.json"), TestContext.Current.CancellationToken);
        var data = Plan(file).AsObject();
        data["unheardOf"] = 1;

        schema.Validate(data.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void No_numbered_item_of_section_II_is_missing() =>
        Plan("tasks")["tasks"]!
            .AsArray()
            .Select(task => Id(task))
            .Order(StringComparer.Ordinal)
            .ShouldBe(Items.Order(StringComparer.Ordinal));

    [Fact]
    public void No_target_of_section_I_is_missing() =>
        Plan("targets")["targets"]!
            .AsArray()
            .Select(target => Id(target))
            .ShouldBe(["T1a", "T1b", "T2a", "T2b", "T2c", "T2d", "T3", "T4a", "T4b", "T5a", "T5b"]);

    [Fact]
    public void The_duties_of_section_III_and_the_four_reports_are_there()
    {
        Plan("reporting")["duties"]!.AsArray().Select(duty => Id(duty)).ShouldBe(["III.1", "III.2"]);
        Plan("reporting")["reports"]!.AsArray().Select(report => Id(report)).ShouldBe(["quarter", "halfYear", "year", "adHoc"]);
        Plan("reporting")["reports"]!.AsArray().ShouldAllBe(report => report!["closing"]!["unverified"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("II.1.3", "BCA")]
    [InlineData("II.2.1", "BTTTT")]
    [InlineData("II.2.2", "HLHPN")]
    [InlineData("II.3.4", "BCA:inland BDBP:border")]
    [InlineData("II.3.5", "BCA:inland BDBP:border VKSNDTC TANDTC")]
    [InlineData("II.4.1", "BCA")]
    [InlineData("II.4.4", "BLDTBXH")]
    [InlineData("II.4.6", "BTP")]
    [InlineData("II.5.1", "BTP TANDTC:01/2013/TTLT")]
    [InlineData("II.5.3", "BCA:62/2012/NĐ-CP,01/2014/TTLT BLDTBXH:09/2013/NĐ-CP,35/2013/TT-BLĐTBXH,134/2013/TTLT BDBP:78/2013/TT-BQP")]
    [InlineData("II.6.1", "BCA BLDTBXH:668/QĐ-TTg")]
    [InlineData("II.6.4", "BNG")]
    [InlineData("II.6.5", "BCA:inland BDBP:border,sea,island")]
    [InlineData("II.6.6", "BCA")]
    public void The_lead_is_who_part_b_of_the_section_says(string task, string leads) => Leads(Task(task)).ShouldBe(leads);

    [Fact]
    public void Every_agency_and_partner_named_exists_in_2018()
    {
        var day = new DateOnly(2018, 1, 1);
        var agencies = Table.Reference("agencies.csv").Where(row => row.HoldsOn(day)).Select(row => row["code"]).ToHashSet();
        var partners = Table.Codes("partners.csv").ToHashSet();

        foreach (var task in Plan("tasks")["tasks"]!.AsArray())
        {
            task!["leads"]!.AsArray().Select(lead => lead!["agency"]!.ToString()).ShouldAllBe(code => agencies.Contains(code), Id(task));
            Strings(task["takingPart"]).ShouldAllBe(code => agencies.Contains(code), Id(task));
            Strings(task["partners"]).ShouldAllBe(code => partners.Contains(code), Id(task));
        }

        Plan("reporting")["reports"]!.AsArray().Select(report => report!["via"]!.ToString()).ShouldAllBe(code => agencies.Contains(code));
    }

    [Fact]
    public void Documents_that_lead_depends_on_stand_in_the_task()
    {
        foreach (var task in Plan("tasks")["tasks"]!.AsArray())
        {
            var documents = task!["documents"]?.AsArray().Select(document => document!["number"]!.ToString()).ToArray() ?? [];
            task["leads"]!.AsArray().SelectMany(lead => Strings(lead!["documents"])).ShouldBeSubsetOf(documents);
        }
    }

    [Fact]
    public void Instruments_are_those_of_the_four_partners_and_tracks_those_of_the_two()
    {
        var instruments = Plan("instruments")["instruments"]!.AsArray();

        instruments.Select(item => item!["partner"]!.ToString()).Order(StringComparer.Ordinal).ShouldBe(["CN", "KH", "LA", "TH"]);
        Plan("negotiations")["tracks"]!
            .AsArray()
            .Select(item => item!["partner"]!.ToString())
            .Order(StringComparer.Ordinal)
            .ShouldBe(["GB", "MY"]);
        Plan("frameworks")["frameworks"]!.AsArray().Select(item => item!["code"]!.ToString()).ShouldBe(["COMMIT", "ACTIP", "CEDAW668"]);
        instruments.Single(item => item!["partner"]!.ToString() == "KH")!["amendments"]![0]!["signedOn"]!.ToString().ShouldBe("2012-09-28");
    }

    [Fact]
    public void Signature_and_entry_into_force_are_two_dates_and_the_notice_is_a_document_of_its_own()
    {
        var laos = Plan("instruments")["instruments"]!.AsArray().Single(item => item!["partner"]!.ToString() == "LA")!;

        laos["signedOn"]!.ToString().ShouldBe("2010-11-03");
        laos["inForceOn"]!.ToString().ShouldBe("2011-03-19");
        laos["entryNotice"]!["date"]!.ToString().ShouldBe("2011-03-10", "the notice came before the day it announces");
    }

    private static IEnumerable<string> Numbered(string section, int count) =>
        Enumerable.Range(1, count).Select(number => $"{section}.{number}");

    private static string Leads(JsonNode task) =>
        string.Join(' ', task["leads"]!.AsArray().Select(lead => string.Join(':', [lead!["agency"]!.ToString(), .. Scope(lead)])));

    private static IEnumerable<string> Scope(JsonNode lead)
    {
        var scope = string.Join(',', Strings(lead["areas"]).Concat(Strings(lead["documents"])));
        return scope.Length == 0 ? [] : [scope];
    }

    private static IEnumerable<string> Strings(JsonNode? list) => list?.AsArray().Select(item => item!.ToString()) ?? [];

    private static string Id(JsonNode? node) => node!["id"]!.ToString();

    private static JsonNode Task(string id) => Plan("tasks")["tasks"]!.AsArray().Single(task => Id(task) == id)!;

    private static JsonNode Plan(string file) => JsonNode.Parse(Text(file + ".json"))!;

    private static string Text(params string[] path) => File.ReadAllText(Path.Combine([Table.Folder, "plan", .. path]));
}
