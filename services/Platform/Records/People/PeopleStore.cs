using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.People;

/// <summary>Keeps, opens and finds the protected details of people, each in the scope of his record only (<see cref="ProtectedScope"/>). Scoped.</summary>
/// <typeparam name="TRecordId">The key of the record that concerns them.</typeparam>
public sealed class PeopleStore<TRecordId>
    where TRecordId : struct, IRecordId
{
    private readonly DbContext db;
    private readonly Audit audit;
    private readonly SealedPeople sealing;
    private readonly PersonErrors errors;

    internal PeopleStore(DbContext db, Audit audit, Protector protector, PersonErrors errors)
    {
        this.db = db;
        this.audit = audit;
        this.errors = errors;
        sealing = new(protector);
    }

    /// <summary>Adds the details of people of one record, sealed, to the transaction at hand. The people themselves are saved with them or before.</summary>
    public async Task AddAsync(
        TRecordId record,
        IEnumerable<(PersonId Person, ProtectedDetails Details)> people,
        CancellationToken cancellationToken
    )
    {
        var added = people.ToList();
        if (added.Count == 0)
        {
            return;
        }

        await db.EnterScopeAsync(record.Value, cancellationToken);
        foreach (var (person, details) in added)
        {
            db.AddRange(sealing.DetailsOf(record.Value, person, details));
            db.AddRange(sealing.TermsOf(person, details));
        }
    }

    /// <summary>The same for many records whose people are saved already, in one round trip of the transaction at hand.</summary>
    public Task AddInBulkAsync(
        IEnumerable<(TRecordId Record, IEnumerable<(PersonId Person, ProtectedDetails Details)> People)> records,
        CancellationToken cancellationToken
    ) => new PeopleInBulk(db, sealing).AddAsync(records.Select(record => (record.Record.Value, record.People)), cancellationToken);

    /// <summary>Adds a sealed version of every detail that changes, to the transaction at hand. Whatever was known before stays, and so do its terms: who asks by the old number is led to the person.</summary>
    public async Task CorrectAsync(
        TRecordId record,
        PersonId person,
        ProtectedDetails changed,
        IReadOnlyList<string> removed,
        CancellationToken cancellationToken
    )
    {
        await db.EnterScopeAsync(record.Value, cancellationToken);
        var versions = await VersionsOf(record, person)
            .GroupBy(d => d.Detail)
            .Select(detail => new { Detail = detail.Key, Last = detail.Max(d => d.Version) })
            .ToDictionaryAsync(detail => detail.Detail, detail => detail.Last, cancellationToken);
        var known = await db.Set<BlindTerm>()
            .Where(term => term.PersonId == person)
            .Select(term => term.Term)
            .ToListAsync(cancellationToken);

        // An empty text says that the detail is known no more; the row has to be there, or the older version would count.
        var texts = DetailTexts.Of(changed).Concat(removed.Select(detail => KeyValuePair.Create(detail, "")));
        db.AddRange(
            texts.Select(value => sealing.Seal(record.Value, person, value.Key, versions.GetValueOrDefault(value.Key) + 1, value.Value))
        );
        db.AddRange(sealing.TermsOf(person, changed).Where(term => !known.Exists(term.Term.SequenceEqual)));
    }

    /// <summary>Adds those details of which nothing was known so far, sealed, to the transaction at hand; what was known or is known no more stays as it is.</summary>
    /// <returns>The names of those that were added.</returns>
    public async Task<IReadOnlyList<string>> FillAsync(
        TRecordId record,
        PersonId person,
        ProtectedDetails details,
        CancellationToken cancellationToken
    )
    {
        await db.EnterScopeAsync(record.Value, cancellationToken);
        var known = await VersionsOf(record, person).Select(d => d.Detail).Distinct().ToListAsync(cancellationToken);
        await CorrectAsync(record, person, DetailTexts.Without(details, known), [], cancellationToken);
        return [.. DetailTexts.NamesOf(details).Except(known, StringComparer.Ordinal)];
    }

    /// <summary>Opens the details of one person as they stand now, once the reading is on record: no entry, no read (R24). Whether the reader may is judged before.</summary>
    /// <param name="reading">Who reads whom: <see cref="Reading.OfPerson"/>.</param>
    /// <param name="action">What the audit says.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<ProtectedDetails> OpenAsync(Reading<TRecordId> reading, string action, CancellationToken cancellationToken) =>
        OpenAsync(reading, reading.RecordId, action, cancellationToken);

    /// <summary>The same for somebody who is with another record now than the one with which his details were sealed.</summary>
    public async Task<ProtectedDetails> OpenAsync(
        Reading<TRecordId> reading,
        TRecordId sealedWith,
        string action,
        CancellationToken cancellationToken
    )
    {
        var person = reading.PersonId ?? throw new ArgumentException("A reading of a person names him.", nameof(reading));
        if (db.Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("A reading within a transaction would be on record after the details were seen.");
        }

        db.Add(reading);
        audit.RecordRead(action, errors.Record, reading.RecordId.Value.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return await ReadAsync(sealedWith, person, cancellationToken);
    }

    /// <summary>Opens the details of one person to judge a step by them. The reading is on record at once, on a connection of its own (R24): a refusal may tell of them, and undoes what the step has written. Whether the reader may is judged before.</summary>
    /// <param name="record">The record with which the person is now.</param>
    /// <param name="sealedWith">The one with which the details were sealed.</param>
    /// <param name="person">Who.</param>
    /// <param name="action">What the audit says.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ProtectedDetails> OpenToJudgeAsync(
        TRecordId record,
        TRecordId sealedWith,
        PersonId person,
        string action,
        CancellationToken cancellationToken
    )
    {
        await audit.RecordReadAsync(action, errors.Record, record.Value.ToString(), cancellationToken: cancellationToken);
        return await ReadAsync(sealedWith, person, cancellationToken);
    }

    /// <summary>Opens the details of one person for what is written in the transaction at hand, a paper for example: the reading is on record with it, and nothing of it leaves before both are (R24). Whether the reader may is judged before.</summary>
    /// <param name="reading">Who reads whom: <see cref="Reading.OfPerson"/>.</param>
    /// <param name="sealedWith">The record with which the details were sealed.</param>
    /// <param name="action">What the audit says.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ProtectedDetails> OpenForWritingAsync(
        Reading<TRecordId> reading,
        TRecordId sealedWith,
        string action,
        CancellationToken cancellationToken
    )
    {
        var person = reading.PersonId ?? throw new ArgumentException("A reading of a person names him.", nameof(reading));
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("What is read for a paper is on record with the paper, in one transaction.");
        }

        db.Add(reading);
        audit.RecordRead(action, errors.Record, reading.RecordId.Value.ToString());
        return await ReadAsync(sealedWith, person, cancellationToken);
    }

    /// <summary>Finds people by blind terms only, among those whom the user may open: others are not counted either. The search and each one found are on record before the answer.</summary>
    /// <param name="search">Who is looked for.</param>
    /// <param name="open">The service's access filter: of the people looked for those who are open to this user, each with his record, in the order to be shown.</param>
    /// <param name="keyOf">Record and person of a hit.</param>
    /// <param name="limit">How many are shown.</param>
    /// <param name="by">Who searches.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<PeopleFound<THit>> SearchAsync<THit>(
        PersonSearch search,
        Func<IQueryable<PersonId>, IQueryable<THit>> open,
        Func<THit, (TRecordId Record, PersonId Person)> keyOf,
        int limit,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var found = await open(Find(search)).Take(limit + 1).ToListAsync(cancellationToken);
        var shown = found.Take(limit).ToArray();
        db.AddRange(shown.Select(keyOf).Select(key => Reading.OfSearch(key.Record, key.Person, by, at)));
        audit.RecordRead("people.searched", "people", search.Kinds, $"{shown.Length}");
        await db.SaveChangesAsync(cancellationToken);
        return new(shown, found.Count > limit);
    }

    /// <summary>The terms under which somebody who is being typed would be found; nothing is opened for it.</summary>
    public IReadOnlyList<(string Kind, byte[] Term)> TermsSought(ProtectedDetails details) =>
        [.. PersonTerm.SoughtOf(details).Where(term => term.IsWhole).Distinct().Select(term => (term.Kind, sealing.Blind(term)))];

    /// <summary>The people who have terms in common with one, each with how many of each kind: who may be the same. Nothing is opened for it.</summary>
    public IQueryable<SharedTerms> SharingTermsWith(PersonId person)
    {
        var terms = db.Set<BlindTerm>();
        return terms
            .Where(own => own.PersonId == person)
            .Join(
                terms.Where(other => other.PersonId != person),
                own => new { own.Kind, own.Term },
                other => new { other.Kind, other.Term },
                (own, other) => other
            )
            .GroupBy(common => common.PersonId)
            .Select(common => new SharedTerms
            {
                PersonId = common.Key,
                Documents = common.Count(term => term.Kind == PersonTermKinds.Document),
                Telephones = common.Count(term => term.Kind == PersonTermKinds.Telephone),
                Names = common.Count(term => term.Kind == PersonTermKinds.Name),
            });
    }

    private Task<ProtectedDetails> ReadAsync(TRecordId record, PersonId person, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.EnterScopeAsync(record.Value, token);
                return sealing.Open(await VersionsOf(record, person).ToListAsync(token));
            },
            cancellationToken
        );

    private IQueryable<SealedDetail> VersionsOf(TRecordId record, PersonId person)
    {
        var id = record.Value;
        return db.Set<SealedDetail>().AsNoTracking().Where(d => d.RecordId == id && d.PersonId == person);
    }

    private IQueryable<PersonId> Find(PersonSearch search)
    {
        IQueryable<PersonId>[] found =
        [
            .. search.Names.Count == 0 ? [] : new[] { WithAll(PersonTermKinds.Name, search.Names) },
            .. search.Documents.Count == 0 ? [] : new[] { WithAny(PersonTermKinds.Document, search.Documents) },
            .. search.Telephones.Count == 0 ? [] : new[] { WithAny(PersonTermKinds.Telephone, search.Telephones) },
        ];
        return found.Aggregate((people, more) => people.Where(person => more.Contains(person)));
    }

    private IQueryable<PersonId> WithAll(string kind, IReadOnlyList<PersonTerm> terms)
    {
        var blind = Blind(terms);
        return db.Set<BlindTerm>()
            .Where(term => term.Kind == kind && blind.Contains(term.Term))
            .GroupBy(term => term.PersonId)
            .Where(found => found.Count() == blind.Length)
            .Select(found => found.Key);
    }

    private IQueryable<PersonId> WithAny(string kind, IReadOnlyList<PersonTerm> terms)
    {
        var blind = Blind(terms);
        return db.Set<BlindTerm>().Where(term => term.Kind == kind && blind.Contains(term.Term)).Select(term => term.PersonId).Distinct();
    }

    private byte[][] Blind(IReadOnlyList<PersonTerm> terms) => [.. terms.Distinct().Select(sealing.Blind)];
}
