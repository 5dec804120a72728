using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A field that can be corrected: its name at Hotline, its label, the list its value comes from, what stands there.</summary>
internal sealed record CorrectableField(
    string Name,
    Text Label,
    Func<Exchange, string?> Now,
    string? List = null,
    int Max = 200,
    int Rows = 0
)
{
    public static readonly IReadOnlyList<CorrectableField> All =
    [
        new("subject", LogTexts.Subject, e => e.Subject, Max: 300),
        new("summary", LogTexts.Summary, e => e.Summary, Max: 10_000, Rows: 8),
        new("translation", LogTexts.Translation, e => e.Translation, Max: 10_000, Rows: 6),
        new("kind", LogTexts.Kind, e => e.Kind, Lists.Kind),
        new("province", LogTexts.Province, e => e.Province, Lists.Province),
        new("place", LogTexts.Place, e => e.Place),
        new("counterpartContact", LogTexts.Contact, e => e.CounterpartContact),
        new("officialNumber", LogTexts.OfficialNumber, e => e.OfficialNumber, Max: 100),
        new("language", LogTexts.Language, e => e.Language, Lists.Language),
        new("sourceReliability", LogTexts.Reliability, e => e.SourceReliability, Lists.Reliability),
        new("informationCredibility", LogTexts.Credibility, e => e.InformationCredibility, Lists.Credibility),
        new("handling", LogTexts.Handling, e => e.Handling, Lists.Handling) { Permission = true },
        new("useCondition", HandlingTexts.UseCondition, e => e.UseCondition, Lists.UseCondition) { Permission = true, Restriction = true },
        new("useRestriction", HandlingTexts.UseRestriction, e => e.UseRestriction, Max: 500) { Permission = true },
    ];

    /// <summary>A mark of the provider's: loosened with his leave only.</summary>
    public bool Permission { get; init; }

    /// <summary>H3 is said together with what it restricts.</summary>
    public bool Restriction { get; init; }

    public static CorrectableField? Of(string? name) => All.FirstOrDefault(field => field.Name == name);

    /// <summary>What stands in the field, as people read it.</summary>
    public string Shown(StepScene scene, string? value) =>
        List is null ? value ?? "" : scene.Codes.Name(List, value, scene.Exchange.ReceivedOrSentAt);

    public StepField Value() =>
        new("value", Kind, Label)
        {
            Hint = StepTexts.ValueHint,
            Max = Max,
            Rows = Rows,
            IsCaseText = List is null,
            Choices =
                List is null ? null
                : List == Lists.Province ? scene => scene.Codes.Provinces(scene.Exchange.ReceivedOrSentAt)
                : List == Lists.UseCondition ? scene => scene.Codes.Coded(Lists.UseCondition)
                : scene => scene.Codes.Of(List),
            Empty =
                List == Lists.Province ? scene => scene.PageLanguage[LogTexts.Unknown]
                : List == Lists.UseCondition ? scene => scene.PageLanguage[LogTexts.NoCondition]
                : null,
            Usual = scene => Now(scene.Exchange),
        };

    /// <summary>What else the form asks for.</summary>
    public IEnumerable<StepField> Beside()
    {
        if (Restriction)
        {
            yield return new("useRestriction", StepFieldKind.Line, HandlingTexts.UseRestriction) { Max = 500, IsCaseText = true };
        }

        if (Permission)
        {
            yield return new("permission", StepFieldKind.Line, HandlingTexts.Permission) { Hint = HandlingTexts.LooseningHint, Max = 500 };
        }
    }

    private StepFieldKind Kind =>
        List is not null ? StepFieldKind.Choice
        : Rows > 0 ? StepFieldKind.Paragraph
        : StepFieldKind.Line;
}
