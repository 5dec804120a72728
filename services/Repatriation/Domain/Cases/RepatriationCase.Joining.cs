using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>How people go from one case to another: cases that are one matter become one, and one that is several is split.</summary>
public sealed partial class RepatriationCase
{
    /// <summary>It went into another.</summary>
    public const string Merged = "merged";

    /// <summary>Another went into it.</summary>
    public const string TookIn = "tookIn";

    /// <summary>That one went into another was taken back; on the timeline of both.</summary>
    public const string MergeUndone = "mergeUndone";

    /// <summary>Some of its people went into a new one.</summary>
    public const string Split = "split";

    /// <summary>The case into which it went; null where it did not.</summary>
    public CaseId? MergedInto { get; private set; }

    /// <summary>Keys of those whom it brought there.</summary>
    public IReadOnlyList<Guid> Brought { get; private set; } = [];

    /// <summary>The case of which it was split off; null where it was opened.</summary>
    public CaseId? SplitFrom { get; private init; }

    /// <summary>Goes into another case with all of its people; both numbers stay, and so does who has each person in hand. The stricter handling counts from now on.</summary>
    /// <param name="target">The case that goes on.</param>
    /// <param name="people">All of its people.</param>
    /// <param name="there">Keys of the first episodes of those who are in the other case.</param>
    /// <param name="reason">Why (case text, R21).</param>
    /// <param name="by">Who does it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">They are not of one kind, one of them does not stand open for it, or somebody would be in it twice.</exception>
    public void MergeInto(
        RepatriationCase target,
        IReadOnlyList<Person> people,
        IReadOnlyCollection<PersonId> there,
        string reason,
        Officer by,
        DateTimeOffset at
    )
    {
        JoiningRules.CheckMerge(this, target, people, there);
        (MergedInto, Brought) = (target.Id, [.. people.Select(person => person.Id.Value)]);
        target.Handling = JoiningRules.Stricter(Handling, target.Handling);
        Give(people, target, reason, by, at);
        (Status, ClosedAt) = (CaseStatus.Merged, at);
        Note(Merged, by, at, reason);
        target.Note(TookIn, by, at, reason);
    }

    /// <summary>Takes its people back out of the case into which it went. The handling that counts there stays.</summary>
    /// <exception cref="DomainException">It did not go into it, or not all of them are there any more.</exception>
    public void UndoMerge(RepatriationCase target, IReadOnlyList<Person> people, string reason, Officer by, DateTimeOffset at)
    {
        JoiningRules.CheckUndo(this, target, people);
        // A number once given is nobody else's.
        var highest = LastNumber;
        (MergedInto, Brought, Status, ClosedAt, LastNumber) = (null, [], CaseStatus.Open, null, 0);
        target.Give(people, this, reason, by, at);
        LastNumber = Math.Max(LastNumber, highest);
        Note(MergeUndone, by, at, reason);
        target.Note(MergeUndone, by, at, reason);
    }

    /// <summary>Gives some of its people to a new case of the same kind, in the hands of the same desk; it is <see cref="Numbered"/> once everything else is done.</summary>
    /// <exception cref="DomainException">Nobody would stay, or nobody go.</exception>
    public RepatriationCase SplitOff(IReadOnlyList<Person> people, string summary, string reason, Officer by, DateTimeOffset at)
    {
        JoiningRules.CheckSplit(this, people);
        var split = new RepatriationCase(CaseId.New(at))
        {
            Partner = Partner,
            Direction = Direction,
            Route = Route,
            Source = Source,
            ReportedAt = ReportedAt,
            Mission = Mission,
            Handling = Handling,
            Summary = summary,
            LeadAgency = LeadAgency,
            Desk = Desk,
            OpenedAt = at,
            SplitFrom = Id,
        };
        split.Note(Opened, by, at, reason);
        Give(people, split, reason, by, at);
        Note(Split, by, at, reason);
        return split;
    }

    private void Give(IReadOnlyList<Person> people, RepatriationCase to, string reason, Officer by, DateTimeOffset at)
    {
        var number = to.NextNumber;
        LastNumber = NextNumber - 1;
        Reckon(people, -1);
        to.Count(people);
        foreach (var person in people.OrderBy(person => person.Number))
        {
            person.MoveTo(to, number++, reason, by, at);
        }

        Settle(by, at);
        to.Settle(by, at);
    }
}
