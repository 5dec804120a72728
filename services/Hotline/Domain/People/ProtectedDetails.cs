using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.People;

/// <summary>Who a person is. Never kept as it stands here: it is encrypted before it reaches the database (R20).</summary>
/// <param name="Name">Full name, family name first.</param>
/// <param name="Birth">Date, month or year of birth.</param>
/// <param name="Document">Number of an identity paper.</param>
/// <param name="Telephone">Telephone number.</param>
public sealed record ProtectedDetails(string? Name, string? Birth, string? Document, string? Telephone)
{
    /// <summary>Whether nothing is known yet.</summary>
    public bool IsEmpty => this is { Name: null, Birth: null, Document: null, Telephone: null };

    /// <summary>Refuses a birth that is no date or lies ahead, for all persons at once.</summary>
    public static void Check(IReadOnlyList<ProtectedDetails> people, DateOnly today)
    {
        DomainError[] refusals =
        [
            .. people
                .Index()
                .Where(person => person.Item.Birth is { } birth && !(PartialDate.TryParse(birth, out var date) && date.Earliest <= today))
                .Select(person => ExchangeErrors.BirthNotADate(person.Index)),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }
}
