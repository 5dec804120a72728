using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Persons in the words of HTCDS 2.0: every cell a value of the standard or of our own lists, no name, and nothing published that fewer than five have in common.</summary>
[Collection(OneService.Name)]
public sealed class ExportingHtcds(RepatriationService service)
{
    private const string Address = "/api/repatriation/export/htcds";
    private static readonly string[] Countries = ["VN", .. SeedFiles.Read<PartnerRow>("partners.csv").Select(partner => partner.Code)];

    private static readonly ValueRow[] Values = [.. SeedFiles.Read<ValueRow>("htcds-values.csv")];
    private static readonly string[] AgeBands =
    [
        .. SeedFiles.Read<CodeRow>("codes.csv").Where(code => code.List == "personAgeBand").Select(code => code.Code),
    ];

    // Each test counts in a year of its own, in which nobody else reports anybody.
    private static readonly DateTimeOffset InTwelve = new(2012, 6, 15, 5, 0, 0, TimeSpan.Zero);

    private static TestAccount Planner => new("planner", "BCA", "CA-VP130") { At = Officers.Noon };

    private static TestAccount CentralDesk => new("centralDesk", "BCA", "CA-TW") { At = Officers.Noon };

    [Fact]
    public async Task Every_cell_is_a_value_of_the_standard_and_no_row_says_who_it_is()
    {
        var named = A.Case()
            .With(
                "persons",
                new JsonArray(A.Person().With("name", "Lò Thị Thử Nghiệm").With("exploitation", new JsonArray("sexual", "forcedLabour")))
            );
        var (_, persons) = await service.OpenedAsync(request: named);
        var home = await service.BroughtAsync(persons[0], "referred");
        await service.TakenAsync(
            Officers.PoliceOfTayNinh,
            home,
            "identification",
            new() { ["to"] = "victim", ["paper"] = "districtPolice" }
        );

        var (text, rows) = await RowsAsync(Officers.OfDepartment, "?year=2018");
        text.ShouldNotContain("Thử Nghiệm");
        foreach (var row in rows)
        {
            ShouldBeOfTheStandard(row);
        }

        var row2 = rows.Single(row => row["own_Pseudonym"] == home.Text("pseudonym"));
        (row2["vic_TraffickingStatus"], row2["vic_TraffickingStatusDecisionMakingOrg"], row2["vic_TypeOfExploitation"]).ShouldBe(
            ("ActualVictimOfTrafficking", "Police", "ForcedLabour;SexualExploitation")
        );
        (row2["cas_Status"], row2["cas_OutgoingReferralDate"], row2["cas_ReasonForOutgoingReferral"], row2["hte_Country"]).ShouldBe(
            ("FollowUp", "2018-06-15", "MigrationOrChangeOfLocation", "KH")
        );
    }

    [Fact]
    public async Task What_fewer_than_five_have_in_common_is_not_published()
    {
        await OpenedIn(InTwelve, Four("female"));
        (await RowsAsync(Planner, "?year=2012")).Rows.ShouldBeEmpty();

        // A fifth who is alike, and one who is not.
        await OpenedIn(InTwelve, [A.Person(), A.Person("male")]);
        var (text, rows) = await RowsAsync(Planner, "?year=2012");
        rows.Count.ShouldBe(5);
        rows.ShouldAllBe(row => row["prs_Gender"] == "Feminine" && row["own_Year"] == "2012" && row["own_AgeBand"] == "minor");
        foreach (var row in rows)
        {
            ShouldBeOfTheStandard(row);
        }

        text.ShouldNotContain("P-2012");

        // Whatever the year, no combination is there fewer than five times.
        var (_, all) = await RowsAsync(Officers.OfDepartment, "?rows=publication");
        all.GroupBy(row => string.Join('|', row.Values)).ShouldAllBe(alike => alike.Count() >= 5);
        rows[0].Keys.ShouldNotContain("own_Pseudonym");
    }

    [Fact]
    public async Task Who_plans_gets_the_rows_for_publication_only_and_who_has_no_business_with_it_nothing()
    {
        foreach (var account in new[] { Planner, CentralDesk })
        {
            using var persons = await service.GetAsync(account, Address + "?rows=persons");
            (persons.StatusCode, await persons.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.htcds.publication-only"));
            using var without = await service.GetAsync(account, Address);
            (await without.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("own_Pseudonym");
        }

        foreach (
            var stranger in Officers
                .Strangers.Where(s => s.Role is not ("planner" or "centralDesk"))
                .Concat([Officers.OfImmigration, Officers.OfTayNinh])
        )
        {
            using var refused = await service.GetAsync(stranger, Address);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{stranger.Role} {stranger.Desk}");
        }
    }

    [Fact]
    public async Task A_mission_gets_its_own_persons()
    {
        var (_, persons) = await service.OpenedAsync();
        var (_, own) = await RowsAsync(Officers.OfPhnomPenh, "");
        own.Select(row => row["own_Pseudonym"]).ShouldContain(persons[0].Text("pseudonym"));
        var (_, others) = await RowsAsync(Officers.OfBangkok, "");
        others.Select(row => row["own_Pseudonym"]).ShouldNotContain(persons[0].Text("pseudonym"));
    }

    private static void ShouldBeOfTheStandard(IReadOnlyDictionary<string, string> row)
    {
        foreach (var (field, value) in row)
        {
            (value.Length == 0 ? MayBeEmpty(row, field) : IsKnown(field, value)).ShouldBeTrue($"{field}: {value}");
        }
    }

    // Empty is what nobody knows yet or what has not happened, and nothing else.
    private static bool MayBeEmpty(IReadOnlyDictionary<string, string> row, string field) =>
        field switch
        {
            "vic_TypeOfExploitation" => true,
            "vic_TraffickingStatusDecisionMakingOrg" => row["vic_TraffickingStatus"] == "PossibleVictimOfTrafficking",
            "cas_OutgoingReferralDate" => row["cas_ReasonForOutgoingReferral"].Length == 0,
            "cas_ReasonForOutgoingReferral" => row["cas_OutgoingReferralDate"].Length == 0,
            _ => false,
        };

    private static bool IsKnown(string field, string value) =>
        field switch
        {
            "own_Pseudonym" => value is ['P', '-', _, _, _, _, '-', .. { Length: 6 } number] && number.All(char.IsAsciiDigit),
            "own_Episode" => value is ['1' or '2' or '3'],
            "own_Year" => value.Length == 4 && value.All(char.IsAsciiDigit),
            "own_AgeBand" => value == "minor" || AgeBands.Contains(value),
            "prs_Citizenship" or "hte_Country" => Countries.Contains(value),
            "prs_Deceased" => value is "true" or "false",
            "cas_IncomingReferralDate" or "cas_OutgoingReferralDate" => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
            _ => value.Split(';').All(one => Values.Contains(new(field, one))),
        };

    private static JsonArray Four(string sex) => new([.. Enumerable.Range(0, 4).Select(_ => A.Person(sex))]);

    private async Task OpenedIn(DateTimeOffset at, JsonArray persons) =>
        await service.OpenedAsync(
            request: A.Case().With("persons", persons).With("reportedAt", at.AddHours(-3)),
            by: Officers.OfPhnomPenh.On(at)
        );

    private async Task<(string Text, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)> RowsAsync(TestAccount by, string query)
    {
        using var answer = await service.GetAsync(by, Address + query);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var text = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF');
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        return (text, [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))]);
    }

    internal sealed record PartnerRow(string Code);

    internal sealed record CodeRow(string List, string Code);

    internal sealed record ValueRow(string Field, string Value);
}
