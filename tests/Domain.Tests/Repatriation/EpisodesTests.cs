using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>A second trafficking is a new episode of the same person.</summary>
public sealed class EpisodesTests
{
    private static readonly DateTimeOffset YearsBefore = Returning.Noon.AddYears(-2);

    [Fact]
    public void Who_is_known_goes_on_under_the_first_pseudonym_as_the_next_episode()
    {
        var (first, person) = (Returning.Person(reported: YearsBefore), Returning.Person());
        first.Numbered("P-2016-000004", "RC-KH-2016-000002");

        person.BecomeEpisode(KnownPerson.Of([first]), hasLater: false, "Vân tay trùng", Returning.Scene());

        (person.Episode, person.FirstEpisode, person.FirstPseudonym).ShouldBe((2, (PersonId?)first.Id, "P-2016-000004"));
        (person.Timeline[^1].What, person.Timeline[^1].Note).ShouldBe(("same-person", "Vân tay trùng"));
        KnownPerson.Of([first, person]).Episodes.ShouldBe(2);
    }

    [Fact]
    public void Undoing_makes_a_person_of_his_own_again_and_the_history_keeps_both()
    {
        var (first, person) = (Returning.Person(reported: YearsBefore), Returning.Person());
        person.BecomeEpisode(KnownPerson.Of([first]), hasLater: false, "Vân tay trùng", Returning.Scene());

        Returning.CodeOf(() => person.LeaveEpisodes(isLast: false, "Nhầm", Returning.Scene())).ShouldBe("later-episodes");
        person.LeaveEpisodes(isLast: true, "Nhầm", Returning.Scene());

        (person.Episode, person.FirstEpisode, person.FirstPseudonym).ShouldBe((1, null, null));
        person.Timeline.Select(entry => entry.What).ShouldBe(["entered", "same-person", "episode-undo"]);
        Returning.CodeOf(() => person.LeaveEpisodes(isLast: true, "Nhầm", Returning.Scene())).ShouldBe("no-episode");
    }

    [Fact]
    public void Only_the_latest_report_of_another_case_is_added_and_nobody_twice()
    {
        var (first, person, known) = (Returning.Person(reported: YearsBefore), Returning.Person(), KnownPerson.Of([Returning.Person()]));

        Code(person, KnownPerson.Of([person])).ShouldBe("episode-in-same-case");
        Code(first, KnownPerson.Of([person])).ShouldBe("episode-earlier");
        Code(person, KnownPerson.Of([first]), hasLater: true).ShouldBe("has-episodes");
        person.Timeline.Count.ShouldBe(1, "nothing has changed");
        Code(person, KnownPerson.Of([first])).ShouldBeNull();
        Code(person, known).ShouldBe("episode-already");
    }

    [Fact]
    public void Who_is_said_to_be_somebody_else_may_still_be_confirmed_but_who_is_confirmed_is_undone_first()
    {
        var (first, person) = (Returning.Person(reported: YearsBefore), Returning.Person());
        person.Dismiss(first.Id, first.Id, "Khác quê", Returning.Scene());
        person.NotSame.ShouldBe([first.Id.Value]);
        person.Timeline[^1].Note.ShouldBe("Khác quê");

        Code(person, KnownPerson.Of([first])).ShouldBeNull();
        person.NotSame.ShouldBeEmpty();
        Returning.CodeOf(() => person.Dismiss(first.Id, first.Id, "Khác", Returning.Scene())).ShouldBe("episode-already");
    }

    private static string? Code(Person person, KnownPerson known, bool hasLater = false) =>
        Returning.CodeOf(() => person.BecomeEpisode(known, hasLater, "Vân tay", Returning.Scene()));
}
