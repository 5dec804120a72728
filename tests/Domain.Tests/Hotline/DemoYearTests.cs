using System.Text.Json;
using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Loader.Scenario;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>The demo year goes through the same rules as any exchange: what the loader sends is taken, and whoever is to classify leads.</summary>
public sealed class DemoYearTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly IReadOnlyList<Desk> Desks = SeedFiles.Read<Desk>("desks.csv");
    private static readonly IReadOnlyList<Channel> Channels = Cooperation.Hotline.Data.Channels.ChannelSeeds.Read(Moments.End);
    private static readonly IReadOnlyList<ClockRule> ClockRules = SeedFiles.Read<ClockRule>("clock-rules.csv");
    private static readonly IReadOnlyList<CodeEntry> Codes = ReferenceTables.AllCodes();

    [Fact]
    public void Every_exchange_of_the_demo_year_passes_the_rules_and_is_led_by_the_desk_that_classifies_it()
    {
        var desks = AccountDesks();
        var refused = new List<string>();
        foreach (var planned in DemoYear.Build(DemoFiles.Wording(), DemoFiles.Lines()).SelectMany(stream => stream))
        {
            var entry = JsonSerializer.Deserialize<LogExchange.Request>(JsonSerializer.Serialize(planned.Request, Web), Web)!.ToEntry();
            var by = new Officer(Guid.Empty, planned.Account, desks[planned.Account].Agency, desks[planned.Account].Desk);
            try
            {
                var intake = Intake.Check(entry, 0, RulesOf(entry), by, planned.LoggedAt);
                if ((planned.Classification is not null || planned.Steps.Count > 0) && intake.Desk.Code != by.Desk)
                {
                    refused.Add($"{planned.Key}: {by.Desk} classifies what {intake.Desk.Code} leads");
                }
            }
            catch (Cooperation.Platform.Domain.DomainException refusal)
            {
                refused.Add($"{planned.Key}: {refusal.Message}");
            }
        }

        refused.ShouldBeEmpty();
    }

    private static RulesOfTheDay RulesOf(ExchangeEntry entry)
    {
        var day = VietnamTime.DateOf(entry.ReceivedOrSentAt!.Value);
        return new()
        {
            Day = day,
            Partner = entry.Partner,
            Codes = [.. Codes.Where(code => code.HoldsOn(day))],
            Channels = [.. Channels.Where(channel => channel.Partner == entry.Partner)],
            Desks = [.. Desks.Where(desk => desk.HoldsOn(day))],
            ClockRules = [.. ClockRules.Where(rule => rule.HoldsOn(day))],
            Holidays = Holidays.All,
            HandlingLimits = [],
            Grades = [],
        };
    }

    private static Dictionary<string, (string Agency, string Desk)> AccountDesks() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "seeds", "demo", "accounts.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => (cells[2], cells[3]), StringComparer.Ordinal);
}
