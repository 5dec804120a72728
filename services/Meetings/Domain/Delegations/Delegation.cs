using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>Who goes to a meeting: agencies are asked, they name members, somebody decides, and it is noted who came. It changes only with its meeting, which is held first.</summary>
public sealed class Delegation : AggregateRoot<DelegationId>
{
    private readonly List<AskedAgency> agencies = [];
    private readonly List<Member> members = [];

    private Delegation(DelegationId id)
        : base(id) { }

    /// <summary>The meeting.</summary>
    public MeetingId MeetingId { get; private init; }

    /// <summary>The number of the meeting.</summary>
    public string Meeting { get; private init; } = "";

    /// <summary>One of <see cref="DelegationStatus"/>.</summary>
    public string Status { get; private set; } = DelegationStatus.Asked;

    /// <summary>The day by which agencies name their members.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>Number of the letter that asked them.</summary>
    public string? Letter { get; private set; }

    /// <summary>Number of the decision.</summary>
    public string? DecisionNumber { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Who decided.</summary>
    public string? Authority { get; private set; }

    /// <summary>Who heads it: one at most, whatever anybody says.</summary>
    public Guid? Head { get; private set; }

    /// <summary>Who was asked.</summary>
    public IReadOnlyList<AskedAgency> Agencies => agencies;

    /// <summary>Everybody who was named, those not taken or replaced and visitors among them.</summary>
    public IReadOnlyList<Member> Members => members;

    /// <summary>Begins with those who are asked first.</summary>
    public static Delegation Of(Meeting meeting, DateTimeOffset at) =>
        new(DelegationId.New(at)) { MeetingId = meeting.Id, Meeting = meeting.Reference };

    /// <summary>Asks agencies for members; asked again, the list stands as it was said last.</summary>
    public void Ask(InvitationEntry entry, Meeting meeting, CodesOfTheDay codes)
    {
        string[] names = [.. entry.Agencies.Select(asked => asked.Agency)];
        DomainError[] refusals =
        [
            .. entry.Due < Earliest(meeting, codes.Day) || (!meeting.DayOpen && entry.Due > meeting.FirstDay)
                ? [DelegationErrors.DueOutside()]
                : (DomainError[])[],
            .. codes.Refusals(
                DelegationErrors.Entry,
                [.. names.Index().Select(asked => ($"agencies[{asked.Index}].agency", Codes.MeetingLists.Agency, (string?)asked.Item))]
            ),
            .. names
                .Index()
                .Where(asked => names.Take(asked.Index).Contains(asked.Item, StringComparer.Ordinal))
                .Select(asked => DelegationErrors.Twice($"agencies[{asked.Index}].agency")),
            .. members
                .Where(member => member.Counts && !names.Contains(member.Agency, StringComparer.Ordinal))
                .Select(member => DelegationErrors.HasProposed(codes.NameOf(Codes.MeetingLists.Agency, member.Agency!))),
            .. entry
                .Agencies.Index()
                .Where(asked => asked.Item.Quota < ProposedBy(asked.Item.Agency).Count())
                .Select(asked => DelegationErrors.OverQuota(asked.Item.Quota!.Value, $"agencies[{asked.Index}].quota")),
        ];
        Refuse([.. refusals.DistinctBy(refusal => refusal.Field)]);
        (Due, Letter) = (entry.Due, entry.Letter);
        agencies.RemoveAll(asked => !names.Contains(asked.Agency, StringComparer.Ordinal));
        foreach (var (place, asked) in entry.Agencies.Index())
        {
            if (agencies.Find(known => known.Agency == asked.Agency) is { } known)
            {
                known.Ask(place + 1, asked.Quota);
            }
            else
            {
                agencies.Add(AskedAgency.Of(asked.Agency, place + 1, asked.Quota));
            }
        }

        Changed();
    }

    /// <summary>An agency names its members; named again, they are those it named last.</summary>
    public void Propose(string agency, IReadOnlyList<DelegateEntry> named, DateTimeOffset at)
    {
        if (agencies.Find(known => known.Agency == agency) is not { } asked)
        {
            throw new DomainException(DelegationErrors.NotAsked());
        }

        var others = members.Where(member => member.Agency != agency && member.Counts).ToArray();
        DomainError[] refusals =
        [
            .. named.Count == 0 && !members.Exists(member => member.Agency == agency && member.Counts)
                ? [DelegationErrors.NobodyNamed()]
                : (DomainError[])[],
            .. named.Count > asked.Quota ? [DelegationErrors.OverQuota(asked.Quota.Value, "members")] : (DomainError[])[],
            .. named.Count(entry => entry.IsHead) + others.Count(member => member.Id == Head) > 1
                ? [DelegationErrors.TwoHeads($"members[{named.Index().Last(entry => entry.Item.IsHead).Index}].head")]
                : (DomainError[])[],
        ];
        Refuse(refusals);
        members.RemoveAll(member => member.Agency == agency && member.State == DelegateStates.Proposed);
        foreach (var (place, entry) in named.Index())
        {
            var member = Member.Of(entry, agency, (asked.Order * 100) + place + 1, at);
            members.Add(member);
            Head = entry.IsHead ? member.Id : Head;
        }

        Head = members.Exists(member => member.Id == Head) ? Head : null;
        Status = members.Exists(member => member.Counts) ? DelegationStatus.Proposed : DelegationStatus.Asked;
        Changed();
    }

    /// <summary>The competent level has decided who goes, in which order and who heads it.</summary>
    public void Approve(DecisionEntry entry, DateOnly today)
    {
        var named = entry.Members;
        DomainError[] refusals =
        [
            .. entry.On > today ? [DelegationErrors.DecidedAhead()] : (DomainError[])[],
            .. named.Contains(entry.Head) ? (DomainError[])[] : [DelegationErrors.HeadRequired()],
            .. named
                .Index()
                .Where(id => !members.Exists(member => member.Id == id.Item && member.Counts))
                .Select(id => DelegationErrors.MemberUnknown($"members[{id.Index}]")),
            .. named
                .Index()
                .Where(id => named.Take(id.Index).Contains(id.Item))
                .Select(id => DelegationErrors.Twice($"members[{id.Index}]")),
        ];
        Refuse([.. refusals.DistinctBy(refusal => refusal.Field)]);
        foreach (var member in members.Where(member => member.Counts))
        {
            var place = named.Index().Where(id => id.Item == member.Id).Select(id => id.Index + 1).FirstOrDefault();
            member.Decide(place > 0, place > 0 ? place : member.Order);
        }

        (Status, Head) = (DelegationStatus.Approved, entry.Head);
        (DecisionNumber, ApprovedOn, Authority) = (entry.Number, entry.On, entry.Authority);
        Changed();
    }

    /// <summary>Somebody goes in a member's place: with his place in the order, and as head where he was the head.</summary>
    public void Substitute(Guid leaving, DelegateEntry coming, string reason, DateTimeOffset at)
    {
        if (members.Find(member => member.Id == leaving && member.State == DelegateStates.Approved) is not { } member)
        {
            throw new DomainException(DelegationErrors.MemberUnknown("member"));
        }

        var substitute = member.ReplaceBy(coming, reason, at);
        members.Add(substitute);
        Head = Head == leaving ? substitute.Id : Head;
        Changed();
    }

    /// <summary>Notes who came on a day; noted again, it stands as it was said last, and as before for those who were replaced since.</summary>
    public void Attend(
        Meeting meeting,
        DateOnly day,
        IReadOnlyList<AttendanceEntry> said,
        IReadOnlyList<VisitorEntry> visitors,
        DateTimeOffset at
    )
    {
        DomainError[] refusals =
        [
            .. said.Count == 0 && visitors.Count == 0 && !members.Exists(member => member.Days.Any(noted => noted.Day == day))
                ? [DelegationErrors.NobodyNoted()]
                : (DomainError[])[],
            .. meeting.DayOpen || day < meeting.FirstDay || day > meeting.LastDay || day > CivilTime.DateOf(at)
                ? [DelegationErrors.NoDayOfIt()]
                : (DomainError[])[],
            .. said.Index()
                .Where(entry => !members.Exists(member => member.Id == entry.Item.Id && member.State == DelegateStates.Approved))
                .Select(entry => DelegationErrors.MemberUnknown($"members[{entry.Index}].id")),
            .. said.Index()
                .Where(entry => said.Take(entry.Index).Any(other => other.Id == entry.Item.Id))
                .Select(entry => DelegationErrors.Twice($"members[{entry.Index}].id")),
        ];
        Refuse([.. refusals.DistinctBy(refusal => refusal.Field)]);
        members.RemoveAll(member => member.State == DelegateStates.Visitor && member.Days.All(noted => noted.Day == day));
        members.FindAll(member => member.State == DelegateStates.Approved).ForEach(member => member.Forget(day));
        foreach (var (id, state) in said)
        {
            members.Find(member => member.Id == id)!.Note(day, state);
        }

        var last = members.Select(member => member.Order).DefaultIfEmpty().Max();
        members.AddRange(visitors.Select((visitor, place) => Member.Visiting(visitor.Entry, visitor.Agency, last + place + 1, day, at)));
        Status = DelegationStatus.Attended;
        Changed();
    }

    /// <summary>Agencies that have named nobody are reminded.</summary>
    /// <exception cref="DomainException">All have named somebody.</exception>
    public void Remind(DateTimeOffset at)
    {
        var silent = agencies.FindAll(asked => !ProposedBy(asked.Agency).Any());
        if (silent.Count == 0)
        {
            throw new DomainException(DelegationErrors.NobodyToRemind());
        }

        silent.ForEach(asked => asked.Remind(at));
        Changed();
    }

    /// <summary>Notes how far passports and visas have come.</summary>
    /// <param name="said">Of whom what is said.</param>
    /// <param name="by">Whose planner says it: who keeps the meeting of any, others of their own; who somebody is by his passport only his own agency.</param>
    /// <param name="isKeeper">Whether he keeps the meeting.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">Somebody is none of those who go, or of another agency.</exception>
    public void Prepare(IReadOnlyList<TravelEntry> said, string by, bool isKeeper, DateTimeOffset at)
    {
        Member?[] found =
        [
            .. said.Select(entry => members.Find(member => member.Id == entry.Id && member.Counts && (isKeeper || member.Agency == by))),
        ];
        Refuse([
            .. found
                .Index()
                .Where(member => member.Item is null)
                .Select(member => DelegationErrors.MemberUnknown($"members[{member.Index}].id")),
        ]);
        Refuse([.. said.Index().SelectMany(entry => RefusalsOf(entry.Item, found[entry.Index]!, entry.Index, by, at))]);
        foreach (var (member, entry) in found.Zip(said))
        {
            member!.Prepare(entry, at);
        }

        Changed();
    }

    /// <summary>The meeting has slipped: the day by which members are named keeps its distance while nobody has decided, between today and the meeting.</summary>
    public void Slip(DateOnly former, Meeting meeting, DateOnly today)
    {
        if (Status is not (DelegationStatus.Asked or DelegationStatus.Proposed) || meeting.DayOpen || meeting.FirstDay == former)
        {
            return;
        }

        var moved = Due.AddDays(meeting.FirstDay.DayNumber - former.DayNumber);
        moved = moved < today ? today : moved;
        Due = moved > meeting.FirstDay ? meeting.FirstDay : moved;
        Changed();
    }

    /// <summary>Those whom an agency has named and who may go.</summary>
    public IEnumerable<Member> ProposedBy(string agency) => members.Where(member => member.Agency == agency && member.Counts);

    /// <inheritdoc/>
    protected override object? StateMessage() => DelegationMessage.Of(this);

    private static IEnumerable<DomainError> RefusalsOf(TravelEntry entry, Member member, int place, string by, DateTimeOffset at)
    {
        if (entry.Identity is not { } identity)
        {
            yield break;
        }

        if (member.Agency != by)
        {
            yield return DelegationErrors.IdentityOfOther(
                $"members[{place}].{(identity.PassportNumber is null ? "birth" : "passportNumber")}"
            );
        }

        if (!identity.IsBirthThinkable(CivilTime.DateOf(at)))
        {
            yield return DelegationErrors.BirthUnthinkable($"members[{place}].birth");
        }
    }

    // Of a meeting that is written down afterwards the day is past: the one that was said then is written down too.
    private static DateOnly Earliest(Meeting meeting, DateOnly today) =>
        !meeting.DayOpen && meeting.FirstDay < today ? DateOnly.MinValue : today;

    private static void Refuse(DomainError[] refusals)
    {
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }
}
