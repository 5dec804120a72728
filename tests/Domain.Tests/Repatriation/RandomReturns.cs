using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;
using FsCheck;
using FsCheck.Fluent;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>A few persons, one of them a minor, their cases, handovers, time limits and protection, as random commands move them.</summary>
public sealed class RandomReturns
{
    private static readonly PersonRules Rules = Returning.Rules();
    private static readonly BorderPlace MocBai = new()
    {
        Code = "CK-TN-MOCBAI",
        IsMarker = false,
        Vi = "Mộc Bài",
        En = "Moc Bai",
        Province = "72",
        Partner = "KH",
    };

    internal RandomReturns()
    {
        RepatriationCase[] opened = [Returning.Case(), Returning.Case(), Returning.Case(direction: CaseDirections.Abroad)];
        People =
        [
            Returning.PersonOf(opened[0], 1),
            Returning.PersonOf(opened[0], 2, PersonAgeBands.From16To17),
            Returning.PersonOf(opened[1], 1),
        ];
        foreach (var (place, one) in opened.Index())
        {
            one.Numbered($"RC-KH-2018-{place + 1:d6}");
            one.Count([.. People.Where(person => person.CaseId == one.Id)]);
            one.TakeMessages();
            Cases.Add(one);
        }

        foreach (var person in People)
        {
            person.Numbered(person.Pseudonym, CaseOf(person).Reference);
            foreach (var move in Returning.Ways[PersonStages.PapersIssued])
            {
                person.Take(move, Scene(person));
            }

            person.TakeMessages();
        }
    }

    internal DateTimeOffset At { get; set; } = Returning.Noon;

    internal IReadOnlyList<Person> People { get; }

    internal List<RepatriationCase> Cases { get; } = [];

    internal List<Handover> Handovers { get; } = [];

    internal List<ProtectionMeasure> Measures { get; } = [];

    internal MoveScene Scene(Person person) =>
        new(Rules, Returning.Mission with { Agency = person.Standing.HolderAgency, Desk = person.Standing.Holder }, At);

    internal RepatriationCase CaseOf(Person person) => Cases.Single(one => one.Id == person.CaseId);

    internal IReadOnlyList<Person> Of(RepatriationCase opened) => [.. People.Where(person => person.CaseId == opened.Id)];

    // A case follows what its people do in the same transaction.
    internal void Follow(Person person, Action step)
    {
        var wasOpen = person.Standing.IsOpen;
        step();
        if (wasOpen != person.Standing.IsOpen)
        {
            CaseOf(person).Follow(wasOpen ? -1 : 1, Returning.Mission, At);
        }
    }

    internal void Merge(int from, int into)
    {
        var (one, other) = (Cases[from % Cases.Count], Cases[into % Cases.Count]);
        one.MergeInto(other, Of(one), [.. Of(other).Select(person => person.FirstEpisode ?? person.Id)], "Một vụ", Returning.Mission, At);
    }

    internal void UndoMerge(int from, int into)
    {
        var one = Cases[from % Cases.Count];
        var other = Cases.SingleOrDefault(known => known.Id == one.MergedInto) ?? Cases[into % Cases.Count];
        one.UndoMerge(other, [.. People.Where(person => one.Brought.Contains(person.Id.Value))], "Nhầm", Returning.Mission, At);
    }

    internal void Split(int from, int leaving)
    {
        var one = Cases[from % Cases.Count];
        Person[] people = [.. Of(one).Where((_, place) => (leaving >> place & 1) == 1)];
        var split = one.SplitOff(people, "Một phần", "Đi đường khác", Returning.Mission, At);
        split.Numbered($"RC-KH-2018-{Cases.Count + 1:d6}");
        foreach (var person in people)
        {
            person.Numbered(person.Pseudonym, split.Reference);
        }

        Cases.Add(split);
    }

    internal void Know(int place, int other)
    {
        var (person, first) = (People[place], People[other].FirstEpisode ?? People[other].Id);
        Person[] episodes = [.. People.Where(known => known.Id == first || known.FirstEpisode == first)];
        person.BecomeEpisode(KnownPerson.Of(episodes), People.Any(later => later.FirstEpisode == person.Id), "Cùng giấy tờ", Scene(person));
    }

    internal void Dismiss(int place, int other) =>
        People[place].Dismiss(People[other].Id, People[other].FirstEpisode ?? People[other].Id, "Khác người", Scene(People[place]));

    internal void Unknow(int place)
    {
        var person = People[place];
        var isLast = !People.Any(later => later.FirstEpisode == person.FirstEpisode && later.Episode > person.Episode);
        person.LeaveEpisodes(isLast, "Nhầm", Scene(person));
    }

    internal void Pause(int place, string clock) => People[place].PauseClock(clock, "Chờ giấy tờ của phía bạn", Scene(People[place]));

    internal void Resume(int place, string clock) => People[place].ResumeClock(clock, "Đã có giấy tờ", Scene(People[place]));

    internal void Extend(int place, string clock, int amount) =>
        People[place].ExtendClock(clock, amount, "Vụ việc phức tạp", Scene(People[place]));

    internal void AskForProtection(int place)
    {
        var (person, scene) = (People[place], Scene(People[place]));
        var asked = new ProtectionAsked(
            ProtectionSubjects.Victim,
            ProtectionKinds.SafePlace,
            ProtectionAskers.Person,
            On: null,
            Note: null
        );
        var measure = ProtectionMeasure.Ask(person.Id, asked, CivilTime.DateOf(At), scene.By, At);
        Measures.Add(measure);
        person.FollowProtection(MeasuresOf(person), measure, isProlonged: false, note: null, scene);
    }

    internal void MoveProtection(int place, string to, int days)
    {
        var (person, today) = (People[place], CivilTime.DateOf(At));
        if (MeasuresOf(person) is not [.., var measure] measures)
        {
            return;
        }

        var isProlonged = (measure.State, to) == (PersonProtections.Granted, PersonProtections.Granted);
        var move = new ProtectionMove(to, On: null, From: null, today.AddDays(days), "Theo quyết định");
        measure.Take(move, "BCA", person.Day, today, term: null);
        person.FollowProtection(measures, measure, isProlonged, "Theo quyết định", Scene(person));
    }

    internal IReadOnlyList<ProtectionMeasure> MeasuresOf(Person person) => [.. Measures.Where(measure => measure.PersonId == person.Id)];

    internal void Plan(IReadOnlyList<int> places, string? companion = null)
    {
        Person[] chosen = [.. places.Select(place => People[place])];
        var entry = new HandoverEntry { Gate = MocBai.Code, PlannedAt = At.AddDays(1) };
        var site = new HandoverSite(CivilTime.DateOf(entry.PlannedAt), [MocBai], []);
        var desk = Rules.ReceivingDesk("BP-TN-MOCBAI", "desk");
        var planned = Handover.Plan(entry, [.. chosen.Select(person => new Listing(person, companion))], site, desk, Returning.Mission, At);
        planned.Numbered($"HO-KH-2018-{Handovers.Count + 1:d6}", chosen, Scene);
        Handovers.Add(planned);
    }

    internal void Add(Handover handover, int place, string? companion = null)
    {
        var site = new HandoverSite(handover.Day, [MocBai], []);
        handover.Add([new(People[place], companion)], site, Scene, Returning.Mission, At);
    }

    internal void TakeOff(Handover handover, int place) =>
        handover.TakeOff(People[place], "Đổi nguyện vọng", Scene(People[place]), Returning.Mission, At);

    internal void Reschedule(Handover handover, int days)
    {
        var when = At.AddDays(days);
        var site = new HandoverSite(CivilTime.DateOf(when), [MocBai], []);
        handover.Reschedule(when, "Phía bạn đề nghị", On(handover), site, Returning.Mission, At);
    }

    internal void Confirm(Handover handover, string side) =>
        handover.Confirm(side, null, null, On(handover), new(handover.Day, [MocBai], []), Returning.Mission, At);

    internal void Arrive(Handover handover, int came, int? beside, string? companion)
    {
        Person[] listed = [.. handover.List.Select(line => People.Single(person => person.Id == line.PersonId))];
        var at = new Func<Person, MoveScene>(_ =>
            new(Rules, Returning.Mission with { Agency = handover.Agency, Desk = handover.Desk }, At)
        );
        handover.Arrive(
            [
                .. listed.Select(
                    (person, place) =>
                        (came >> place & 1) == 1
                            ? new Arrival(person, Came: true, null, null)
                            : new Arrival(person, Came: false, HandoverDifferences.Ill, null)
                ),
            ],
            beside is { } one ? [new Arrival(People[one], Came: true, null, null, companion)] : [],
            new(null, null, 0, null),
            at,
            Returning.Mission with
            {
                Agency = handover.Agency,
                Desk = handover.Desk,
            },
            At
        );
    }

    internal IReadOnlyList<Person> On(Handover handover) =>
        [.. People.Where(person => handover.List.Any(line => line.PersonId == person.Id))];
}

/// <summary>One command, for FsCheck to make lives of and to leave out what a broken rule does not need.</summary>
public sealed record ReturnStep(string Name, int Minutes, Action<RandomReturns> Take)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Every command of persons, cases and handovers.</summary>
public static class ReturnSteps
{
    private static readonly (string Name, Func<PersonMove> Move)[] Moves =
    [
        ("ask", () => Returning.Ask),
        ("confirm", () => Returning.Confirm),
        ("issue", () => Returning.Issue),
        ("receive", () => Returning.Receive),
        ("shelter", () => Returning.Shelter with { DoneAt = null }),
        ("refer", () => Returning.Refer),
        ("accept", () => Returning.Accept),
        ("look into", () => Returning.LookInto),
        ("victim", () => Returning.Victim),
        ("no victim", () => Returning.NoVictim),
        ("offer", () => Returning.Offer),
        ("take", () => Returning.Take),
        ("settle", () => Returning.Settle),
        ("missing", () => Returning.End(PersonOutcomes.Missing)),
        ("died", () => Returning.End(PersonOutcomes.Died)),
    ];

    private static readonly string?[] Companions = [null, MinorCompanions.Guardian, MinorCompanions.ChildProtectionOfficer];

    private static readonly string[] States =
    [
        PersonProtections.Granted,
        PersonProtections.Granted,
        PersonProtections.Denied,
        PersonProtections.RefusedByPerson,
        PersonProtections.Ended,
    ];

    /// <summary>Where FsCheck finds how to make one step.</summary>
    public static Arbitrary<ReturnStep> Step() =>
        (
            from deed in Gen.Frequency(
                (10, Moving),
                (12, Undoing),
                (14, Planning),
                (6, Adding),
                (8, TakingOff),
                (4, Rescheduling),
                (26, Confirming),
                (18, Arriving),
                (4, Signing),
                (5, Cancelling),
                (8, UndoingHandover),
                (6, Merging),
                (6, UndoingMerge),
                (6, Splitting),
                (6, Knowing),
                (2, Dismissing),
                (4, Unknowing),
                (5, Pausing),
                (4, Resuming),
                (5, Extending),
                (4, AskingForProtection),
                (6, MovingProtection)
            )
            from minutes in Gen.Choose(1, 599)
            select new ReturnStep(deed.Name, minutes, deed.Take)
        ).ToArbitrary();

    private static Gen<(string Name, Action<RandomReturns> Take)> Moving =>
        from person in Gen.Choose(0, 2)
        from move in Gen.Elements(Moves)
        select Deed(
            $"{move.Name} {person}",
            world => world.Follow(world.People[person], () => world.People[person].Take(move.Move(), world.Scene(world.People[person])))
        );

    private static Gen<(string Name, Action<RandomReturns> Take)> Undoing =>
        from person in Gen.Choose(0, 2)
        select Deed(
            $"undo {person}",
            world => world.Follow(world.People[person], () => world.People[person].Undo("Ghi nhầm", world.Scene(world.People[person])))
        );

    private static Gen<(string Name, Action<RandomReturns> Take)> Planning =>
        from places in Gen.Choose(0, 2).NonEmptyListOf()
        from companion in Gen.Elements(Companions)
        select Deed(
            $"plan {string.Join(',', places.Take(3))} with {companion ?? "nobody"}",
            world => world.Plan([.. places.Take(3)], companion)
        );

    private static Gen<(string Name, Action<RandomReturns> Take)> Pausing =>
        from person in Gen.Choose(0, 2)
        from clock in Gen.Elements<string>(PersonClocks.Catalogue.Codes)
        select Deed($"pause {clock} of {person}", world => world.Pause(person, clock));

    private static Gen<(string Name, Action<RandomReturns> Take)> Resuming =>
        from person in Gen.Choose(0, 2)
        from clock in Gen.Elements<string>(PersonClocks.Catalogue.Codes)
        select Deed($"resume {clock} of {person}", world => world.Resume(person, clock));

    private static Gen<(string Name, Action<RandomReturns> Take)> Extending =>
        from person in Gen.Choose(0, 2)
        from clock in Gen.Elements<string>(PersonClocks.Catalogue.Codes)
        from amount in Gen.Choose(-1, 50)
        select Deed($"extend {clock} of {person} by {amount}", world => world.Extend(person, clock, amount));

    private static Gen<(string Name, Action<RandomReturns> Take)> AskingForProtection =>
        from person in Gen.Choose(0, 2)
        select Deed($"ask for protection of {person}", world => world.AskForProtection(person));

    private static Gen<(string Name, Action<RandomReturns> Take)> MovingProtection =>
        from person in Gen.Choose(0, 2)
        from to in Gen.Elements(States)
        from days in Gen.Choose(-1, 60)
        select Deed($"protection of {person}: {to} for {days} days", world => world.MoveProtection(person, to, days));

    private static Gen<(string Name, Action<RandomReturns> Take)> Merging =>
        from one in Gen.Choose(0, 4)
        from other in Gen.Choose(0, 4)
        select Deed($"merge {one} into {other}", world => world.Merge(one, other));

    private static Gen<(string Name, Action<RandomReturns> Take)> UndoingMerge =>
        from one in Gen.Choose(0, 4)
        from other in Gen.Choose(0, 4)
        select Deed($"take {one} out again", world => world.UndoMerge(one, other));

    private static Gen<(string Name, Action<RandomReturns> Take)> Splitting =>
        from one in Gen.Choose(0, 4)
        from leaving in Gen.Choose(0, 7)
        select Deed($"split {leaving} off {one}", world => world.Split(one, leaving));

    private static Gen<(string Name, Action<RandomReturns> Take)> Knowing =>
        from person in Gen.Choose(0, 2)
        from other in Gen.Choose(0, 2)
        select Deed($"{person} is {other}", world => world.Know(person, other));

    private static Gen<(string Name, Action<RandomReturns> Take)> Dismissing =>
        from person in Gen.Choose(0, 2)
        from other in Gen.Choose(0, 2)
        select Deed($"{person} is not {other}", world => world.Dismiss(person, other));

    private static Gen<(string Name, Action<RandomReturns> Take)> Unknowing =>
        from person in Gen.Choose(0, 2)
        select Deed($"{person} is nobody known", world => world.Unknow(person));

    // Whoever is not on the list yet, where there is somebody; else one who is.
    private static Gen<(string Name, Action<RandomReturns> Take)> Adding =>
        from place in Gen.Choose(0, 2)
        from companion in Gen.Elements(Companions)
        select OnLast(
            $"add {place} with {companion ?? "nobody"}",
            (world, last) =>
            {
                var free = Enumerable.Range(0, world.People.Count).Where(one => !world.On(last).Contains(world.People[one])).ToArray();
                world.Add(last, free.Length > 0 ? free[place % free.Length] : place, companion);
            }
        );

    private static Gen<(string Name, Action<RandomReturns> Take)> TakingOff =>
        from place in Gen.Choose(0, 2)
        select OnLast($"take off {place}", (world, last) => world.TakeOff(last, place));

    private static Gen<(string Name, Action<RandomReturns> Take)> Rescheduling =>
        from days in Gen.Choose(-1, 1)
        select OnLast($"in {days} days", (world, last) => world.Reschedule(last, days));

    private static Gen<(string Name, Action<RandomReturns> Take)> Confirming =>
        from side in Gen.Elements(HandoverSides.Ours, HandoverSides.Theirs)
        select OnLast($"confirm {side}", (world, last) => world.Confirm(last, side));

    private static Gen<(string Name, Action<RandomReturns> Take)> Arriving =>
        from came in Gen.Choose(0, 7)
        from beside in Gen.Elements<int?>(null, null, null, 0, 1, 2)
        from companion in Gen.Elements(Companions)
        select OnLast(
            $"arrive {came} and {beside} with {companion ?? "nobody"}",
            (world, last) => world.Arrive(last, came, beside, companion)
        );

    private static Gen<(string Name, Action<RandomReturns> Take)> Signing =>
        Gen.Constant(OnLast("sign", (world, last) => last.Sign("Ta", "Bạn", null, null, Returning.Mission, world.At)));

    private static Gen<(string Name, Action<RandomReturns> Take)> Cancelling =>
        Gen.Constant(OnLast("cancel", (world, last) => last.Cancel("Mưa lũ", world.On(last), world.Scene, Returning.Mission, world.At)));

    private static Gen<(string Name, Action<RandomReturns> Take)> UndoingHandover =>
        from back in Gen.Choose(1, 2)
        select Deed(
            $"undo the handover {back} back",
            world =>
            {
                if (world.Handovers.Count >= back)
                {
                    var handover = world.Handovers[^back];
                    handover.Undo("Ghi nhầm", world.On(handover), world.Scene, Returning.Mission, world.At);
                }
            }
        );

    private static (string Name, Action<RandomReturns> Take) OnLast(string name, Action<RandomReturns, Handover> take) =>
        Deed(
            name,
            world =>
            {
                if (world.Handovers.Count > 0)
                {
                    take(world, world.Handovers[^1]);
                }
            }
        );

    private static (string Name, Action<RandomReturns> Take) Deed(string name, Action<RandomReturns> take) => (name, take);
}
