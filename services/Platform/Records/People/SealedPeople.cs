using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Platform.Records.People;

/// <summary>Protected details on their way into their stored form and out of it (R20).</summary>
internal sealed class SealedPeople(Protector protector)
{
    private const int FirstVersion = 1;

    /// <summary>The details of a person in their stored form.</summary>
    public IEnumerable<SealedDetail> DetailsOf(Guid record, PersonId person, ProtectedDetails details) =>
        DetailTexts.Of(details).Select(value => Seal(record, person, value.Key, FirstVersion, value.Value));

    /// <summary>The terms under which a person is found, under their key.</summary>
    public IEnumerable<BlindTerm> TermsOf(PersonId person, ProtectedDetails details) =>
        PersonTerm
            .Of(details)
            .Distinct()
            .Select(term => new BlindTerm
            {
                PersonId = person,
                Kind = term.Kind,
                Term = Blind(term),
            });

    public byte[] Blind(PersonTerm term) => protector.BlindIndex(term.Kind, term.Text);

    public SealedDetail Seal(Guid record, PersonId person, string detail, int version, string text)
    {
        var value = protector.Seal(PeopleModel.Table, SealedDetail.Place(detail, version), person.Value, text);
        return new()
        {
            PersonId = person,
            RecordId = record,
            Detail = detail,
            Version = version,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };
    }

    /// <summary>A person as the newest versions of his details say.</summary>
    public ProtectedDetails Open(IEnumerable<SealedDetail> versions) =>
        DetailTexts.Read(
            versions
                .GroupBy(d => d.Detail, StringComparer.Ordinal)
                .Select(detail => detail.MaxBy(d => d.Version)!)
                .Select(d => (d.Detail, Text: Open(d)))
                .Where(detail => detail.Text.Length > 0)
                .ToDictionary(detail => detail.Detail, detail => detail.Text, StringComparer.Ordinal)
        );

    private string Open(SealedDetail detail) =>
        protector.Open(
            PeopleModel.Table,
            SealedDetail.Place(detail.Detail, detail.Version),
            detail.PersonId.Value,
            new(detail.KeyId, detail.WrappedKey, detail.Nonce, detail.Ciphertext)
        );
}
