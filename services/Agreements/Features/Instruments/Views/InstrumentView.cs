using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Features.Instruments.Views;

/// <summary>An article as it stood on the day.</summary>
internal sealed record ArticleView(
    string Number,
    string? Heading,
    string? Text,
    string? TextEnglish,
    IReadOnlyList<ObligationView> Obligations,
    DateOnly Since,
    string? Amendment
)
{
    public static ArticleView Of(Article article) =>
        new(
            article.Number,
            article.Heading,
            article.Text,
            article.TextEnglish,
            [.. article.Obligations.Select(obligation => new ObligationView(obligation.Side, obligation.Text))],
            article.Since,
            article.Amendment
        );
}

/// <summary>Who promises what.</summary>
internal sealed record ObligationView(string Side, string Text);

/// <summary>Where it stood from a day on.</summary>
internal sealed record StandingView(string Status, DateOnly Since);

/// <summary>An agency that takes part.</summary>
internal sealed record TakingPartView(string Agency, DateOnly? From, DateOnly? To)
{
    public static TakingPartView Of(TakingAgency part) => new(part.Agency, part.ValidFrom, part.ValidTo);
}

/// <summary>On what its entry into force rests.</summary>
internal sealed record ForceView(string Ground, string? NoticeNumber, DateOnly? NoticeOn, bool NoticeMissing);

/// <summary>How long it holds, as of the day: the end of the term that runs, the last warning that was due in months before it, whether it is over.</summary>
internal sealed record TermView(DateOnly? ExpiresOn, string? Renewal, int? Years, DateOnly? EndsOn, int? Warning, bool Over)
{
    public static TermView? Of(Instrument instrument, DateOnly day) =>
        instrument.Term is { ExpiresOn: null, Renewal: null }
            ? null
            : new(
                instrument.ExpiresOn,
                instrument.Renewal,
                instrument.RenewalYears,
                instrument.Term.EndOn(day),
                instrument.EndedOn is null ? instrument.Term.WarningOn(day) : null,
                instrument.EndedOn is null && instrument.Term.IsOverOn(day)
            );
}

/// <summary>What the plan's data say of it beside its record: a remark, and papers of both sides that stand beside it.</summary>
internal sealed record RemarkView(SaidView? Note, IReadOnlyList<RelatedView> Related)
{
    public static RemarkView Of(PlanRemark? remarks) =>
        new(
            SaidView.Of(remarks?.Note),
            [
                .. (remarks?.Related ?? []).Select(paper => new RelatedView(
                    paper.Code,
                    SaidView.Of(paper.Title)!,
                    paper.Year,
                    paper.Unverified
                )),
            ]
        );
}

/// <summary>Something said in both languages.</summary>
internal sealed record SaidView(string Vi, string En)
{
    public static SaidView? Of(Text? text) => text is { } said ? new(said.Vi, said.En) : null;
}

/// <summary>A paper that stands beside an instrument.</summary>
internal sealed record RelatedView(string Code, SaidView Title, int Year, bool Unverified);

/// <summary>The mandate, for those who negotiate.</summary>
internal sealed record MandateView(string? Number, string? Limits);

/// <summary>Which agency does what at a step, by the rules of the day.</summary>
internal sealed record ProcedureView(string Step, string Act, string Agency, string Source, bool Unverified)
{
    public static IReadOnlyList<ProcedureView> Of(Instrument instrument, IEnumerable<ProcedureRule> rules, DateOnly day) =>
        [
            .. rules
                .Where(rule => rule.Kind == instrument.Kind && rule.HoldsOn(day))
                .Select(rule => new ProcedureView(
                    rule.Step,
                    rule.Act,
                    rule.Agency == ProcedureRule.Lead ? instrument.LeadAgency : rule.Agency,
                    rule.Source,
                    rule.Unverified
                )),
        ];
}

/// <summary>An instrument of the chain: what was signed first, then what amends it, with the day from which its text holds.</summary>
internal sealed record ChainLink(
    string Code,
    string Title,
    string? TitleEnglish,
    string Status,
    DateOnly? SignedOn,
    DateOnly? InForceOn,
    DateOnly? From,
    bool HasText,
    bool Unverified
)
{
    public static IReadOnlyList<ChainLink> Of(Instrument first, IEnumerable<Instrument> all) =>
        [
            .. all.Select(link => Of(link, first.Text.FirstOrDefault(version => version.Amendment == (link == first ? null : link.Code))))
                .OrderBy(link => link.From ?? link.SignedOn ?? DateOnly.MaxValue)
                .ThenBy(link => link.Code, StringComparer.Ordinal),
        ];

    private static ChainLink Of(Instrument link, TextVersion? version) =>
        new(
            link.Code,
            link.Title,
            link.TitleEnglish,
            link.Status,
            link.SignedOn,
            link.InForceOn,
            version?.From,
            version?.Changes.Count > 0,
            version?.Unverified ?? link.Unverified
        );
}
