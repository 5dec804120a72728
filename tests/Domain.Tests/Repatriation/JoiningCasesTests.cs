using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Cases that become one, are taken apart again, or are split.</summary>
public sealed class JoiningCasesTests
{
    [Theory]
    [InlineData("TLP:GREEN", "TLP:AMBER", "TLP:AMBER")]
    [InlineData("TLP:RED", "TLP:AMBER", "TLP:RED")]
    [InlineData("TLP:CLEAR", "TLP:CLEAR", "TLP:CLEAR")]
    public void The_stricter_handling_of_both_counts(string own, string other, string expected)
    {
        var (from, into) = (Opened(handling: own), Opened(handling: other));
        from.Opened.MergeInto(into.Opened, from.People, [], "Một vụ", Returning.Mission, Returning.Noon);
        into.Opened.Handling.ShouldBe(expected);
    }

    [Fact]
    public void A_case_that_is_over_is_taken_up_again_with_who_comes_open_and_is_over_again_without()
    {
        var (from, into) = (Opened(), Opened());
        Close(into, 0);
        into.Opened.Status.ShouldBe(CaseStatus.Closed);

        from.Opened.MergeInto(into.Opened, from.People, [], "Một vụ", Returning.Mission, Returning.Noon);
        (into.Opened.Status, into.Opened.Persons, into.Opened.PersonsOpen).ShouldBe((CaseStatus.Open, 2, 1));
        (from.Opened.Status, from.Opened.Persons, from.Opened.PersonsOpen).ShouldBe((CaseStatus.Merged, 0, 0));

        from.Opened.UndoMerge(into.Opened, from.People, "Nhầm", Returning.Mission, Returning.Noon);
        (into.Opened.Status, into.Opened.Persons, into.Opened.PersonsOpen).ShouldBe((CaseStatus.Closed, 1, 0));
        (from.Opened.Status, from.Opened.PersonsOpen, from.People[0].CaseId).ShouldBe((CaseStatus.Open, 1, from.Opened.Id));
    }

    [Fact]
    public void Who_goes_stays_sealed_with_the_case_he_was_entered_with_and_in_the_same_hands()
    {
        var (from, into) = (Opened(), Opened());
        var (person, standing) = (from.People[0], from.People[0].Standing);
        from.Opened.MergeInto(into.Opened, from.People, [], "Một vụ", Returning.Mission, Returning.Noon);

        (person.CaseId, person.EnteredWith, person.Number).ShouldBe((into.Opened.Id, from.Opened.Id, 2));
        person.Standing.ShouldBe(standing);
        NextStep.Of(person).ShouldNotBeNull();
    }

    [Fact]
    public void A_number_once_had_is_not_given_again()
    {
        var (opened, people) = Opened(persons: 3);
        opened.SplitOff([people[2]], "Một người", "Đi đường khác", Returning.Mission, Returning.Noon);
        (opened.Persons, opened.NextNumber).ShouldBe((2, 4));
    }

    [Fact]
    public void Nor_is_it_after_a_merge_that_was_undone()
    {
        var (from, into) = (Opened(persons: 3), Opened());
        from.Opened.SplitOff([from.People[2]], "Một người", "Đi đường khác", Returning.Mission, Returning.Noon);
        Person[] stay = [.. from.People.Take(2)];
        from.Opened.MergeInto(into.Opened, stay, [], "Một vụ", Returning.Mission, Returning.Noon);
        from.Opened.UndoMerge(into.Opened, stay, "Nhầm", Returning.Mission, Returning.Noon);
        (from.Opened.Persons, from.Opened.NextNumber).ShouldBe((2, 4));
    }

    [Fact]
    public void A_case_is_over_where_only_those_stay_for_whom_it_is()
    {
        var both = Opened(persons: 2);
        Close(both, 0);
        var split = both.Opened.SplitOff([both.People[1]], "Một người", "Đi đường khác", Returning.Mission, Returning.Noon);
        (both.Opened.Status, split.Status, split.PersonsOpen).ShouldBe((CaseStatus.Closed, CaseStatus.Open, 1));
    }

    [Fact]
    public void A_case_that_the_hotline_waits_for_is_linked_first()
    {
        var (from, into) = (Opened(), Opened());
        var request = HotlineRequest.Of(Guid.CreateVersion7(), "HL-KH-2018-000001", "BP-TN-MOCBAI", Returning.Noon, 1, []);
        from.Opened.Receive(request, Returning.Mission, Returning.Noon);
        Should
            .Throw<DomainException>(() => from.Opened.MergeInto(into.Opened, from.People, [], "Một vụ", Returning.Mission, Returning.Noon))
            .Error.Code.ShouldBe("repatriation.case.link-first");
    }

    private static void Close((RepatriationCase Opened, IReadOnlyList<Person> People) of, int place)
    {
        of.People[place].Take(Returning.End(PersonOutcomes.Missing), Returning.Scene());
        of.Opened.Follow(-1, Returning.Mission, Returning.Noon);
    }

    private static (RepatriationCase Opened, IReadOnlyList<Person> People) Opened(int persons = 1, string handling = "TLP:AMBER")
    {
        var entry = new CaseEntry
        {
            Partner = "KH",
            Direction = CaseDirections.Home,
            Route = CaseRoutes.Rescued,
            Source = CaseSources.Mission,
            ReportedAt = Returning.Noon,
            Handling = handling,
            Summary = "Bốn người",
        };
        var opened = RepatriationCase.Open(entry, Returning.Mission, Returning.Noon);
        Person[] people =
        [
            .. Enumerable
                .Range(1, persons)
                .Select(number =>
                    Person.Enter(
                        PersonId.New(Returning.Noon),
                        opened,
                        number,
                        new() { Sex = PersonSexes.Female, AgeBand = PersonAgeBands.Adult },
                        receivingDesk: null,
                        Returning.Scene()
                    )
                ),
        ];
        opened.Count(people);
        return (opened, people);
    }
}
