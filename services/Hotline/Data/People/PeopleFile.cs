using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.People;

/// <summary>
/// Keeps and opens protected details. The table shows a session only the rows of the exchange it has taken in hand, by a setting that ends
/// with the transaction: a query that forgets it, or joins the table by mistake, finds nothing.
/// </summary>
internal sealed class PeopleFile(HotlineDbContext db, Protector protector)
{
    public const string Table = "person_details";

    /// <summary>Adds the details of an exchange's people, sealed, to the transaction at hand.</summary>
    public async Task AddAsync(Exchange exchange, IReadOnlyList<ProtectedDetails> people, CancellationToken cancellationToken)
    {
        await TakeInHandAsync(exchange.Id, cancellationToken);
        foreach (var (person, details) in exchange.People.Zip(people))
        {
            db.SealedDetails.AddRange(Values(details).Select(value => Seal(exchange.Id, person.Id, value.Detail, value.Text)));
            db.BlindTerms.AddRange(Terms(details).Select(term => Blind(person.Id, term.Kind, term.Text)));
        }
    }

    /// <summary>Opens the details of one person. The reading has to be on record before (R24).</summary>
    public async Task<ProtectedDetails> OpenAsync(ExchangeId exchange, PersonId person, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await TakeInHandAsync(exchange, cancellationToken);
        var details = await db
            .SealedDetails.AsNoTracking()
            .Where(d => d.ExchangeId == exchange && d.PersonId == person)
            .ToDictionaryAsync(d => d.Detail, Open, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(
            details.GetValueOrDefault("name"),
            details.GetValueOrDefault("birth"),
            details.GetValueOrDefault("document"),
            details.GetValueOrDefault("telephone")
        );
    }

    private Task<int> TakeInHandAsync(ExchangeId exchange, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select set_config('hotline.exchange_in_hand', {exchange.Value.ToString()}, true)", cancellationToken);

    private static IEnumerable<(string Detail, string Text)> Values(ProtectedDetails details) =>
        new (string Detail, string? Text)[]
        {
            ("name", details.Name),
            ("birth", details.Birth),
            ("document", details.Document),
            ("telephone", details.Telephone),
        }
            .Where(value => value.Text is not null)
            .Select(value => (value.Detail, value.Text!));

    private static IEnumerable<(string Kind, string Text)> Terms(ProtectedDetails details) =>
        [
            .. BlindTerms.PairsOf(details.Name ?? "").Select(pair => ("name", pair)),
            .. BlindTerms.Document(details.Document ?? "") is { } document ? new[] { ("document", document) } : [],
            .. BlindTerms.Telephone(details.Telephone ?? "") is { } telephone ? new[] { ("telephone", telephone) } : [],
        ];

    private SealedDetail Seal(ExchangeId exchange, PersonId person, string detail, string text)
    {
        var value = protector.Seal(Table, detail, person.Value, text);
        return new()
        {
            PersonId = person,
            ExchangeId = exchange,
            Detail = detail,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };
    }

    private string Open(SealedDetail detail) =>
        protector.Open(Table, detail.Detail, detail.PersonId.Value, new(detail.KeyId, detail.WrappedKey, detail.Nonce, detail.Ciphertext));

    private BlindTerm Blind(PersonId person, string kind, string text) =>
        new()
        {
            PersonId = person,
            Kind = kind,
            Term = protector.BlindIndex(kind, text),
        };
}
