using System.Text.Json;
using Cooperation.Meetings.Domain.Series;
using Cooperation.Meetings.Domain.WorkPlans;

namespace Cooperation.Meetings.Data;

/// <summary>What seeds/plan says of frameworks, their series and the instruments that every service may know.</summary>
internal static class PlanData
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>The series of the frameworks, and those of every instrument.</summary>
    public static IReadOnlyList<MeetingSeries> Series() =>
        [
            .. Frameworks.Frameworks.SelectMany(framework => Of(framework.Code, framework.Series.Select(series => series.Code))),
            .. Of(MeetingSeries.OfInstruments, Frameworks.SeriesOfInstruments),
        ];

    /// <summary>What was held or planned before anybody announced it here.</summary>
    public static IReadOnlyList<PastMeeting> Past() =>
        [
            .. Frameworks.Frameworks.SelectMany(framework =>
                framework.Series.SelectMany(series => series.Meetings.Select(meeting => meeting.Of(framework.Code, series.Code)))
            ),
        ];

    /// <summary>The instruments of the plan, amendments among them, and those under negotiation, which meet in rounds; what is planned later Agreements tells of.</summary>
    public static IReadOnlyList<KnownInstrument> Instruments() =>
        [
            .. Read<NegotiationFile>("negotiations.json").Tracks.Select(track => new KnownInstrument(track.Code, track.Partner)),
            .. Read<InstrumentFile>("instruments.json")
                .Instruments.SelectMany(
                    row => (row.Amendments ?? []).Select(a => a.Code).Prepend(row.Code),
                    (row, code) => new KnownInstrument(code, row.Partner)
                ),
        ];

    /// <summary>The frameworks whose work plans are kept with their meetings.</summary>
    public static WorkPlanFrameworks WorkPlans() =>
        new([
            .. Frameworks
                .Frameworks.Where(framework => WorkPlanFrameworks.Codes.Contains(framework.Code, StringComparer.Ordinal))
                .Select(framework => new WorkPlanFramework(
                    framework.Code,
                    new(framework.Title.Vi, framework.Title.En),
                    framework.Lead,
                    framework.Source
                )),
        ]);

    private static FrameworkFile Frameworks => Read<FrameworkFile>("frameworks.json");

    private static IEnumerable<MeetingSeries> Of(string owner, IEnumerable<string> codes) =>
        codes.Select(
            (code, place) =>
                new MeetingSeries
                {
                    Owner = owner,
                    Code = code,
                    Order = place + 1,
                }
        );

    private static T Read<T>(string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "plan", file)), Names)!;

    private sealed record FrameworkFile(IReadOnlyList<FrameworkRow> Frameworks, IReadOnlyList<string> SeriesOfInstruments);

    private sealed record FrameworkRow(string Code, PlaceRow Title, string Lead, string Source, IReadOnlyList<SeriesRow> Series);

    private sealed record SeriesRow(string Code, IReadOnlyList<MeetingRow> Meetings);

    private sealed record MeetingRow(int Number, DateOnly? From, DateOnly? To, PlaceRow? Place, int? PlannedYear, bool Unverified)
    {
        public PastMeeting Of(string owner, string series) =>
            new()
            {
                Owner = owner,
                Series = series,
                Number = Number,
                From = From,
                To = To,
                PlaceVi = Place?.Vi,
                PlaceEn = Place?.En,
                PlannedYear = PlannedYear,
                Unverified = Unverified,
            };
    }

    private sealed record PlaceRow(string Vi, string En);

    private sealed record InstrumentFile(IReadOnlyList<InstrumentRow> Instruments);

    private sealed record InstrumentRow(string Code, string Partner, IReadOnlyList<AmendmentRow>? Amendments);

    private sealed record AmendmentRow(string Code);

    private sealed record NegotiationFile(IReadOnlyList<TrackRow> Tracks);

    private sealed record TrackRow(string Code, string Partner);
}
