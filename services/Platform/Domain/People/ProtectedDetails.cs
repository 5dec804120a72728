namespace Cooperation.Platform.Domain.People;

/// <summary>Who a person is. Never kept as it stands here: it is encrypted before it reaches the database (R20).</summary>
/// <param name="Name">Full name, family name first.</param>
/// <param name="Birth">Date, month or year of birth, as <see cref="PartialDate"/> writes it.</param>
/// <param name="Document">Number of an identity paper.</param>
/// <param name="Telephone">Telephone number.</param>
public sealed record ProtectedDetails(string? Name, string? Birth, string? Document, string? Telephone)
{
    /// <summary>Other names: in another script, a romanisation, what he is called at home.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Numbers of further papers.</summary>
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];

    /// <summary>Further telephone numbers.</summary>
    public IReadOnlyList<string> OtherTelephones { get; init; } = [];

    /// <summary>One of <see cref="Sexes"/>.</summary>
    public string? Sex { get; init; }

    /// <summary>Country code, or <c>stateless</c>.</summary>
    public string? Nationality { get; init; }

    /// <summary>Whether he is held to be under eighteen; null where nobody said.</summary>
    public bool? Minor { get; init; }

    /// <summary>Where he lives or comes from, in words.</summary>
    public string? Address { get; init; }

    /// <summary>Number of a paper issued for the way home.</summary>
    public string? TravelPaper { get; init; }

    /// <summary>What he needs, as codes of the service.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Refuses a birth that is no date or lies ahead, for all persons at once.</summary>
    public static void Check(IReadOnlyList<ProtectedDetails> people, DateOnly today, PersonErrors errors) =>
        Refuse(people.Index().Where(person => person.Item.HasWrongBirth(today)).Select(person => errors.BirthNotADate(person.Index)));

    /// <summary>The same for one person.</summary>
    public void Check(DateOnly today, PersonErrors errors) => Refuse(HasWrongBirth(today) ? [errors.BirthNotADate()] : []);

    private bool HasWrongBirth(DateOnly today) =>
        Birth is not null && !(PartialDate.TryParse(Birth, out var date) && date.Earliest <= today);

    private static void Refuse(IEnumerable<DomainError> refusals)
    {
        DomainError[] all = [.. refusals];
        if (all.Length > 0)
        {
            throw new DomainException(all);
        }
    }
}
