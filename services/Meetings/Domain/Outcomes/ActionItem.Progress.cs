using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <content>How far it has come, and which records belong to it.</content>
public sealed partial class ActionItem
{
    private readonly List<ActionItemProgress> progress = [];
    private readonly List<ActionItemLink> links = [];

    /// <summary>What its owner said of it.</summary>
    public IReadOnlyList<ActionItemProgress> Progress => progress;

    /// <summary>Records that belong to it.</summary>
    public IReadOnlyList<ActionItemLink> Links => links;

    /// <summary>Its owner says how far it has come.</summary>
    public void Report(string done, string? hinders, Officer by, DateTimeOffset at)
    {
        Require(ActionItemSteps.Progress);
        MoveTo(ActionItemStatus.UnderWay);
        progress.Add(ActionItemProgress.Of(progress.Count + 1, done, hinders, by, at));
        Happened(ActionItemHappenings.Progressed, by, at, done);
    }

    /// <summary>A record of another service belongs to it.</summary>
    public void Link(string kind, string reference, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Require(ActionItemSteps.Links);
        var prefix = ActionItemLinks.PrefixOf(kind);
        if (!reference.StartsWith(prefix + "-", StringComparison.Ordinal))
        {
            throw new DomainException(ActionItemErrors.LinkForm(prefix));
        }

        if (links.Exists(link => link.Reference == reference))
        {
            throw new DomainException(ActionItemErrors.LinkThere());
        }

        links.Add(ActionItemLink.Of(kind, reference, at));
        Happened(ActionItemHappenings.Linked, by, at, note: null);
    }
}
