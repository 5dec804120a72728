using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Records.Tests.Sample;

/// <summary>Key of a sample case.</summary>
public readonly record struct CaseId(Guid Value) : IRecordId
{
    public static bool TryParse(string? text, IFormatProvider? provider, out CaseId id)
    {
        var parsed = Guid.TryParse(text, provider, out var value);
        id = new(value);
        return parsed;
    }
}

/// <summary>The smallest record that has all that a kept record may have: a desk, a mark, people.</summary>
public sealed class SampleCase : AggregateRoot<CaseId>, IRecord
{
    private readonly List<CasePerson> people = [];

    private SampleCase(CaseId id)
        : base(id) { }

    public string Desk { get; private init; } = "";

    public DateTimeOffset OpenedAt { get; private init; }

    public string Handling { get; private init; } = Handlings.Amber;

    public IReadOnlyList<CasePerson> People => people;

    Guid IRecord.Key => Id.Value;

    public static SampleCase Of(string desk, string handling, int people, DateTimeOffset at)
    {
        var added = new SampleCase(new(Guid.CreateVersion7(at)))
        {
            Desk = desk,
            Handling = handling,
            OpenedAt = at,
        };
        added.people.AddRange(Enumerable.Range(1, people).Select(number => CasePerson.Of(number, at)));
        added.Changed();
        return added;
    }

    public IEnumerable<ChangeSince> Since(long version) => [];

    /// <summary>Something beside it changed: an attachment, a link.</summary>
    public void Touch() => Changed();

    protected override object? StateMessage() => null;
}

/// <summary>Whom it concerns, as everybody sees him who may read it.</summary>
public sealed class CasePerson
{
    private CasePerson() { }

    public PersonId Id { get; private init; }

    public int Number { get; private init; }

    internal static CasePerson Of(int number, DateTimeOffset at) => new() { Id = PersonId.New(at), Number = number };
}
