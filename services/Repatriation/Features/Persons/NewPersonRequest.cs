using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>Somebody who is to be brought home, as a request gives him: with the case when it is opened, or later.</summary>
internal sealed record NewPersonRequest
{
    [CodeOf(typeof(PersonSexes))]
    public string? Sex { get; init; }

    /// <summary>1999-05-12, 1999-05, 1999, or 1999~ for about 1999.</summary>
    [MaxLength(10)]
    public string? Birth { get; init; }

    /// <summary>Why what is said of the age is doubted; whoever may be a minor is then held to be one.</summary>
    [MaxLength(500), MultiLine]
    public string? AgeDoubt { get; init; }

    /// <summary>When the trafficking took place, as far as known; the age on that day counts.</summary>
    [MaxLength(10)]
    public string? TraffickedOn { get; init; }

    [MaxLength(200)]
    public string? Name { get; init; }

    /// <summary>Other names: in another script, a romanisation.</summary>
    [MaxLength(10), RegularExpression("^.{1,200}$")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    [MaxLength(50)]
    public string? Document { get; init; }

    [MaxLength(50)]
    public string? Telephone { get; init; }

    [RegularExpression("^([A-Z]{2}|stateless)$")]
    public string? Nationality { get; init; }

    [MaxLength(300)]
    public string? Address { get; init; }

    [MaxLength(7), CodeOf(typeof(PersonNeeds))]
    public IReadOnlyList<string> Needs { get; init; } = [];

    [MaxLength(9), CodeOf(typeof(PersonExploitations))]
    public IReadOnlyList<string> Exploitation { get; init; } = [];

    /// <summary>What is wrong with the dates of these people, each by its field.</summary>
    internal static IReadOnlyList<DomainError> Refusals(IReadOnlyList<NewPersonRequest> people, DateTimeOffset reportedAt) =>
        [.. people.SelectMany((person, place) => person.Refusals($"persons[{place}].", CivilTime.DateOf(reportedAt)))];

    internal PersonEntry ToEntry(DateTimeOffset reportedAt)
    {
        var day =
            TraffickedOn is not null && PartialDate.TryParse(TraffickedOn, out var trafficked)
                ? trafficked.Earliest
                : CivilTime.DateOf(reportedAt);
        return new()
        {
            Sex = Sex ?? PersonSexes.Unknown,
            AgeBand = Domain.Persons.AgeBand.On(Birth, day, AgeDoubt is not null),
            AgeDoubt = AgeDoubt,
            Exploitation = Exploitation,
        };
    }

    internal ProtectedDetails ToDetails() =>
        new(Name, Birth, Document, Telephone)
        {
            Aliases = Aliases,
            Nationality = Nationality,
            Address = Address,
            Needs = Needs,
        };

    private IEnumerable<DomainError> Refusals(string path, DateOnly reported)
    {
        if (Birth is not null)
        {
            if (!PartialDate.TryParse(Birth, out var born))
            {
                yield return PersonStepErrors.People.BirthNotADate() with
                {
                    Field = path + "birth",
                };
            }
            else if (born.Earliest > reported)
            {
                yield return PersonEntryErrors.BornAfterReport(path + "birth", reported);
            }
        }

        if (TraffickedOn is not null && !(PartialDate.TryParse(TraffickedOn, out var trafficked) && trafficked.Earliest <= reported))
        {
            yield return PersonStepErrors.Entry.TimeInFuture(path + "traffickedOn");
        }
        else if (
            TraffickedOn is not null
            && Birth is not null
            && PartialDate.TryParse(TraffickedOn, out var day)
            && PartialDate.TryParse(Birth, out var birth)
            && birth.Earliest > day.Latest
        )
        {
            yield return PersonEntryErrors.TraffickedBeforeBirth(path + "traffickedOn");
        }
    }
}
