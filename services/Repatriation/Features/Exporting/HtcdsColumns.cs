using System.Globalization;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Exporting;

namespace Cooperation.Repatriation.Features.Exporting;

/// <summary>The columns of the export. Their heads are the standard's own in every language; days are written as ISO 8601 has them, for programs read the file.</summary>
internal static class HtcdsColumns
{
    // The standard's kind of event, and its boxes.
    private const string Exploited = "Exploitation";
    private const string Yes = "true";
    private const string No = "false";

    public static IReadOnlyList<ExportColumn<HtcdsPublic>> OfPublication { get; } =
    [
        Of<HtcdsPublic>(HtcdsFields.Year, row => row.Year),
        Of<HtcdsPublic>(HtcdsFields.AgeBand, row => row.AgeBand),
        Of<HtcdsPublic>(HtcdsFields.Gender, row => row.Gender),
        Of<HtcdsPublic>(HtcdsFields.Citizenship, row => row.Citizenship),
        Of<HtcdsPublic>(HtcdsFields.Status, row => row.Status),
        Of<HtcdsPublic>(HtcdsFields.Exploitation, row => row.Exploitation),
        Of<HtcdsPublic>(HtcdsFields.EventType, _ => Exploited),
        Of<HtcdsPublic>(HtcdsFields.EventCountry, row => row.Country),
    ];

    public static IReadOnlyList<ExportColumn<HtcdsPerson>> OfPersons(HtcdsWords words) =>
        [
            Of<HtcdsPerson>(HtcdsFields.Pseudonym, person => person.Pseudonym),
            Of<HtcdsPerson>(HtcdsFields.Episode, person => person.Episode),
            Of<HtcdsPerson>(HtcdsFields.AgeBand, person => person.AgeBand),
            Of<HtcdsPerson>(HtcdsFields.Gender, person => words.Of(HtcdsFields.Gender, person.Sex)),
            Of<HtcdsPerson>(HtcdsFields.Deceased, person => person.Stage == PersonStages.Died ? Yes : No),
            Of<HtcdsPerson>(HtcdsFields.Citizenship, person => person.Citizenship),
            Of<HtcdsPerson>(HtcdsFields.Status, person => words.Of(HtcdsFields.Status, person.Identification)),
            Of<HtcdsPerson>(HtcdsFields.Decider, person => words.Of(HtcdsFields.Decider, person.IdentifiedBy)),
            Of<HtcdsPerson>(HtcdsFields.Exploitation, person => words.OfAll(HtcdsFields.Exploitation, person.Exploitation)),
            Of<HtcdsPerson>(HtcdsFields.CaseStatus, person => words.Of(HtcdsFields.CaseStatus, person.Stage)),
            Of<HtcdsPerson>(HtcdsFields.Incoming, person => Day(person.ReportedAt)),
            Of<HtcdsPerson>(HtcdsFields.Outgoing, person => person.ReferredAt is { } referred ? Day(referred) : null),
            Of<HtcdsPerson>(
                HtcdsFields.OutgoingReason,
                person => person.ReferredAt is null ? null : words.Of(HtcdsFields.OutgoingReason, PersonSteps.Referral)
            ),
            Of<HtcdsPerson>(HtcdsFields.EventType, _ => Exploited),
            Of<HtcdsPerson>(HtcdsFields.EventCountry, person => person.Country),
        ];

    private static ExportColumn<T> Of<T>(string field, Func<T, object?> value) => new(new(field, field), value);

    private static string Day(DateTimeOffset at) => CivilTime.DateOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
