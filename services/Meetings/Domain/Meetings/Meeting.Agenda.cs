using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Meetings;

/// <content>The agenda of a meeting and the papers to its points.</content>
public sealed partial class Meeting
{
    private readonly List<AgendaItem> agenda = [];

    /// <summary>Its agenda.</summary>
    public IReadOnlyList<AgendaItem> Agenda => agenda;

    /// <summary>Writes its agenda down anew. A point that stays is known by its key, else by its title: its papers stay with it.</summary>
    /// <param name="items">Its points, in their order.</param>
    /// <param name="withPapers">Keys of points to which papers stand.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">A day is none of the meeting's, a key is none of its points, or a point with papers is left out.</exception>
    public void SetAgenda(IReadOnlyList<AgendaEntry> items, IReadOnlyCollection<Guid> withPapers, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(items);
        Require(MeetingSteps.Agenda);
        DomainError[] refusals = [.. RefusalsOf(items)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        var kept = StayingOf(items);
        var left = agenda.Where(item => !kept.Contains(item)).ToArray();
        if (Array.Find(left, item => withPapers.Contains(item.Id)) is { } standing)
        {
            throw new DomainException(AgendaPaperErrors.PointHasPapers(standing.Number));
        }

        agenda.RemoveAll(left.Contains);
        foreach (var (place, entry) in items.Index())
        {
            if (kept[place] is { } stays)
            {
                stays.Write(place + 1, entry);
            }
            else
            {
                agenda.Add(AgendaItem.Of(place + 1, entry, at));
            }
        }

        Happened(MeetingHappenings.AgendaSet, by, at, note: null);
    }

    /// <summary>The point of that number to which a paper is put.</summary>
    /// <exception cref="DomainException">Nothing is put to its agenda any more, or there is no such point.</exception>
    public AgendaItem PointFor(int? number)
    {
        Require(MeetingSteps.Agenda);
        return agenda.Find(item => item.Number == number) ?? throw new DomainException(AgendaPaperErrors.PointUnknown());
    }

    /// <summary>Whether a paper of it is for somebody who sees the meeting: by its handling, and a paper to a closed point only for those at the table.</summary>
    public bool Opens(AgendaPaper paper, Officer officer)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(officer);
        return agenda.Find(item => item.Id == paper.ItemId) is { } point
            && (!point.Closed || HasAtTable(officer))
            && PaperReaders.Reach(paper.Handling, this, officer);
    }

    private IEnumerable<DomainError> RefusalsOf(IReadOnlyList<AgendaEntry> items)
    {
        foreach (var (place, entry) in items.Index())
        {
            if (!DayOpen && entry.On is { } on && (on < FirstDay || on > LastDay))
            {
                yield return MeetingStepErrors.DayOutside($"items[{place}].on");
            }

            if (entry.Key is { } key && (agenda.TrueForAll(item => item.Id != key) || items.Count(other => other.Key == key) > 1))
            {
                yield return MeetingStepErrors.PointUnknown($"items[{place}].key");
            }
        }
    }

    // The point that each entry goes on with, or none.
    private AgendaItem?[] StayingOf(IReadOnlyList<AgendaEntry> items)
    {
        AgendaItem?[] kept = [.. items.Select(entry => agenda.Find(item => item.Id == entry.Key))];
        foreach (var (place, entry) in items.Index().Where(line => line.Item.Key is null))
        {
            kept[place] = agenda.Find(item => item.Title == entry.Title && !kept.Contains(item));
        }

        return kept;
    }

    private void BeginWithAgendaOf(Meeting? like, Officer by, DateTimeOffset at)
    {
        if (like is not null)
        {
            agenda.AddRange(
                like.agenda.Where(item => !item.Closed || like.HasAtTable(by))
                    .OrderBy(item => item.Number)
                    .Select((item, place) => item.CopiedTo(this, like, place + 1, at))
            );
        }
    }

    private void MoveAgenda(DateOnly first, DateOnly last)
    {
        if ((first, last) != (FirstDay, LastDay))
        {
            agenda.ForEach(item => item.MoveWith(this, first, last));
        }
    }
}
