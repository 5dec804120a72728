using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.People;

/// <summary>Keeps and opens protected details, of the exchange in hand only (<see cref="ExchangeInHand"/>).</summary>
internal sealed class PeopleFile(HotlineDbContext db, Protector protector)
{
    public const string Table = "person_details";
    private const int FirstVersion = 1;

    /// <summary>Adds the details of all people of a new exchange, sealed, to the transaction at hand.</summary>
    public async Task AddAsync(Exchange exchange, IReadOnlyList<ProtectedDetails> people, CancellationToken cancellationToken)
    {
        await db.TakeInHandAsync(exchange.Id, cancellationToken);
        foreach (var (person, details) in exchange.People.Zip(people))
        {
            Add(exchange.Id, person.Id, details);
        }
    }

    /// <summary>Adds the details of one person, sealed, to the transaction at hand.</summary>
    public async Task AddAsync(ExchangeId exchange, PersonId person, ProtectedDetails details, CancellationToken cancellationToken)
    {
        await db.TakeInHandAsync(exchange, cancellationToken);
        Add(exchange, person, details);
    }

    /// <summary>Opens the details of one person as they stand now. The reading has to be on record before (R24).</summary>
    public Task<ProtectedDetails> OpenAsync(ExchangeId exchange, PersonId person, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.TakeInHandAsync(exchange, token);
                var versions = await db
                    .SealedDetails.AsNoTracking()
                    .Where(d => d.ExchangeId == exchange && d.PersonId == person)
                    .ToListAsync(token);
                var texts = Current(versions).Select(d => (d.Detail, Text: Open(d))).Where(detail => detail.Text.Length > 0);
                return DetailTexts.Read(texts.ToDictionary(detail => detail.Detail, detail => detail.Text, StringComparer.Ordinal));
            },
            cancellationToken
        );

    /// <summary>Adds a sealed version of every detail that changes, to the transaction at hand. Whatever was known before stays, and so do its terms: who asks by the old number is led to the person.</summary>
    public async Task CorrectAsync(
        ExchangeId exchange,
        PersonId person,
        ProtectedDetails changed,
        IReadOnlyList<string> removed,
        CancellationToken cancellationToken
    )
    {
        await db.TakeInHandAsync(exchange, cancellationToken);
        var versions = await db
            .SealedDetails.AsNoTracking()
            .Where(d => d.ExchangeId == exchange && d.PersonId == person)
            .GroupBy(d => d.Detail)
            .Select(detail => new { Detail = detail.Key, Last = detail.Max(d => d.Version) })
            .ToDictionaryAsync(detail => detail.Detail, detail => detail.Last, cancellationToken);
        var known = await db.BlindTerms.Where(term => term.PersonId == person).Select(term => term.Term).ToListAsync(cancellationToken);

        // An empty text says that the detail is known no more; the row has to be there, or the older version would count.
        var texts = DetailTexts.Of(changed).Concat(removed.Select(detail => KeyValuePair.Create(detail, "")));
        db.SealedDetails.AddRange(
            texts.Select(value => Seal(exchange, person, value.Key, versions.GetValueOrDefault(value.Key) + 1, value.Value))
        );
        db.BlindTerms.AddRange(
            PersonTerm.Of(changed).Distinct().Select(term => Blind(person, term)).Where(term => !known.Exists(term.Term.SequenceEqual))
        );
    }

    /// <summary>Somebody who is being typed, as he would be found.</summary>
    public SamePerson AsBlind(ProtectedDetails details) =>
        BlindPerson.Of(
            PersonTerm
                .SoughtOf(details)
                .Where(term => term.IsWhole)
                .Distinct()
                .Select(term => (term.Kind, protector.BlindIndex(term.Kind, term.Text)))
        );

    /// <summary>The people who are looked for.</summary>
    public IQueryable<PersonId> Find(PersonSearch search)
    {
        IQueryable<PersonId>[] found =
        [
            .. search.Names.Count == 0 ? [] : new[] { WithAll(PersonTerm.Name, search.Names) },
            .. search.Documents.Count == 0 ? [] : new[] { WithAny(PersonTerm.Document, search.Documents) },
            .. search.Telephones.Count == 0 ? [] : new[] { WithAny(PersonTerm.Telephone, search.Telephones) },
        ];
        return found.Aggregate((people, more) => people.Where(person => more.Contains(person)));
    }

    private IQueryable<PersonId> WithAll(string kind, IReadOnlyList<PersonTerm> terms)
    {
        var blind = Blind(terms);
        return db
            .BlindTerms.Where(term => term.Kind == kind && blind.Contains(term.Term))
            .GroupBy(term => term.PersonId)
            .Where(found => found.Count() == blind.Length)
            .Select(found => found.Key);
    }

    private IQueryable<PersonId> WithAny(string kind, IReadOnlyList<PersonTerm> terms)
    {
        var blind = Blind(terms);
        return db.BlindTerms.Where(term => term.Kind == kind && blind.Contains(term.Term)).Select(term => term.PersonId).Distinct();
    }

    private byte[][] Blind(IReadOnlyList<PersonTerm> terms) =>
        [.. terms.Distinct().Select(term => protector.BlindIndex(term.Kind, term.Text))];

    private void Add(ExchangeId exchange, PersonId person, ProtectedDetails details)
    {
        db.SealedDetails.AddRange(Sealed(exchange, person, details));
        db.BlindTerms.AddRange(Terms(person, details));
    }

    /// <summary>The details of a person in their stored form.</summary>
    internal IEnumerable<SealedDetail> Sealed(ExchangeId exchange, PersonId person, ProtectedDetails details) =>
        DetailTexts.Of(details).Select(value => Seal(exchange, person, value.Key, FirstVersion, value.Value));

    /// <summary>The terms under which a person is found, under their key.</summary>
    internal IEnumerable<BlindTerm> Terms(PersonId person, ProtectedDetails details) =>
        PersonTerm.Of(details).Distinct().Select(term => Blind(person, term));

    private static IEnumerable<SealedDetail> Current(IEnumerable<SealedDetail> versions) =>
        versions.GroupBy(d => d.Detail, StringComparer.Ordinal).Select(detail => detail.MaxBy(d => d.Version)!);

    private SealedDetail Seal(ExchangeId exchange, PersonId person, string detail, int version, string text)
    {
        var value = protector.Seal(Table, SealedDetail.Place(detail, version), person.Value, text);
        return new()
        {
            PersonId = person,
            ExchangeId = exchange,
            Detail = detail,
            Version = version,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };
    }

    private string Open(SealedDetail detail) =>
        protector.Open(
            Table,
            SealedDetail.Place(detail.Detail, detail.Version),
            detail.PersonId.Value,
            new(detail.KeyId, detail.WrappedKey, detail.Nonce, detail.Ciphertext)
        );

    private BlindTerm Blind(PersonId person, PersonTerm term) =>
        new()
        {
            PersonId = person,
            Kind = term.Kind,
            Term = protector.BlindIndex(term.Kind, term.Text),
        };
}
