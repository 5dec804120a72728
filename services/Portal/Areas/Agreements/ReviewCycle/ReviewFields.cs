using System.Text.RegularExpressions;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Components;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>Which fields the form of a step has, in their order, and how its lines are read.</summary>
internal static partial class ReviewFields
{
    public const string On = "on";
    public const string Meeting = "meeting";
    public const string Note = "note";
    public const string Reason = "reason";
    public const string Conclusions = "conclusions";
    public const string FollowUpYear = "followUpYear";
    public const string FollowUp = "activities";
    public const string Proposals = "proposals";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.ReviewStep.Holding] = [Meeting, On, Note],
        [Known.ReviewStep.Rejection] = [Note],
        [Known.ReviewStep.Conclusions] = [On, Conclusions, FollowUpYear, FollowUp, Proposals],
        [Known.ReviewStep.Adoption] = [On, Note],
        [Known.ReviewStep.Dropping] = [Reason],
        [Known.ReviewStep.Reopening] = [Reason],
    };

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.ReviewStep.Conclusions => [Conclusions],
            Known.ReviewStep.Dropping or Known.ReviewStep.Reopening => [Reason],
            _ => [],
        };

    /// <summary>What is proposed to amend, a line each; one that begins with a number is about that article.</summary>
    public static IReadOnlyList<TypedProposal> ProposalsIn(FormState form) =>
        [.. TypedLine.Read(form.Given(Proposals)).Select(line => ProposalOf(line.Text.Trim()))];

    /// <summary>As they are typed.</summary>
    public static string Write(IEnumerable<Clients.ReviewProposal> proposals) =>
        string.Join('\n', proposals.Select(proposal => proposal.Article is { } article ? $"{article}: {proposal.Text}" : proposal.Text));

    private static TypedProposal ProposalOf(string line) =>
        OfArticle().Match(line) is { Success: true } match
            ? new(match.Groups["article"].Value, match.Groups["text"].Value)
            : new(null, line);

    [GeneratedRegex("^(?<article>[0-9]{1,4}[a-zđ]{0,2}) ?[:.] *(?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OfArticle();
}

/// <summary>Something that is proposed to amend, as it was typed.</summary>
internal sealed record TypedProposal(string? Article, string Text);
