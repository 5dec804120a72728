using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Negotiations;

/// <summary>Which fields the form of a step has, in their order, and how limits are typed.</summary>
internal static class NegotiationFields
{
    public const string Article = "article";
    public const string Heading = "heading";
    public const string Side = "side";
    public const string Text = "text";
    public const string Round = "round";
    public const string State = "state";
    public const string Meeting = "meeting";
    public const string On = "on";
    public const string Note = "note";
    public const string Limits = "limits";
    public const string Milestones = "milestones";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.NegotiationStep.Positions] = [Article, Heading, Side, Text, Round],
        [Known.NegotiationStep.Articles] = [Article, State, Text],
        [Known.NegotiationStep.Rounds] = [Meeting, On, Note],
        [Known.NegotiationStep.Limits] = [Limits],
        [Known.NegotiationStep.Calendar] = [Milestones],
    };

    /// <summary>The steps of an instrument that the calendar has days of.</summary>
    public static readonly IReadOnlyList<string> Way =
    [
        Known.InstrumentStep.Initialling,
        Known.InstrumentStep.Proposal,
        Known.InstrumentStep.Approval,
        Known.InstrumentStep.Signature,
    ];

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.NegotiationStep.Positions => [Article, Side, Text],
            Known.NegotiationStep.Articles => [Article, State],
            _ => [],
        };

    /// <summary>What the mandate says of which article, a line each: number; yes, ask or no; what.</summary>
    public static IReadOnlyList<TypedLimit> LimitsIn(FormState form, PageLanguage language)
    {
        var limits = new List<TypedLimit>();
        foreach (var line in TypedLine.Read(form.Given(Limits)))
        {
            var parts = line.Text.Split(';', 3, StringSplitOptions.TrimEntries);
            if (parts.Length > 1 && RuleOf(parts[1]) is { } rule)
            {
                limits.Add(new(parts[0], rule, parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null));
            }
            else
            {
                form.Add(Limits, language[NegotiationTexts.LimitsWrong, line.Number]);
            }
        }

        return limits;
    }

    /// <summary>As they are typed.</summary>
    public static string Write(IEnumerable<NegotiatedArticle> articles, PageLanguage language) =>
        string.Join(
            '\n',
            articles
                .Where(article => article.Rule is not null)
                .Select(article =>
                    $"{article.Number}; {WordOf(article.Rule!)[language.IsVietnamese ? 0 : 1]}{(article.Limit is { } limit ? $"; {limit}" : "")}"
                )
        );

    private static string? RuleOf(string word) =>
        NegotiationTexts.Yes.Contains(word, StringComparer.OrdinalIgnoreCase) ? Known.MandateRule.Within
        : NegotiationTexts.Ask.Contains(word, StringComparer.OrdinalIgnoreCase) ? Known.MandateRule.AskFirst
        : NegotiationTexts.No.Contains(word, StringComparer.OrdinalIgnoreCase) ? Known.MandateRule.Never
        : null;

    private static string[] WordOf(string rule) =>
        rule switch
        {
            Known.MandateRule.Within => NegotiationTexts.Yes,
            Known.MandateRule.AskFirst => NegotiationTexts.Ask,
            _ => NegotiationTexts.No,
        };
}

/// <summary>What the mandate says of an article, as it was typed.</summary>
internal sealed record TypedLimit(string Article, string Rule, string? Text);
