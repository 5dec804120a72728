using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.References;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Papers.Writing;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>Makes a paper in the transaction at hand: judged, who they are opened on record, written, numbered, its file sealed.</summary>
internal sealed class PaperMaking(
    RepatriationDbContext db,
    PapersByRules rules,
    PaperPersons persons,
    PeopleStore<CaseId> people,
    AttachmentStore<CaseId> files
)
{
    public async Task<MakePaper.Made> MakeAsync(
        RepatriationCase opened,
        MakePaper.Request asked,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var day = await rules.OfAsync(by.Desk, at, cancellationToken);
        var rule =
            day.RuleFor(asked.Kind, by.Agency)
            ?? throw new DomainException(
                CasePaperErrors.NotIssuedBy(by.Agency, day.IssuersOf(asked.Kind), code => day.Codes.NameOf("agency", code))
            );
        var handling = await rules.HandlingOfAsync(opened, at, cancellationToken);
        if ((handling.ExportRefusal() ?? handling.PrintRefusal()) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        var chosen = await persons.ChooseAsync(opened, asked.Kind, asked.Persons, cancellationToken);
        var named = await OpenAsync(asked.Kind, chosen, by, at, cancellationToken);
        var missing = Missing(asked.Kind, named);
        RefuseMissing(missing, asked.Gaps ?? false);
        var handover = await persons.HandoverOfAsync(chosen, cancellationToken);
        var place = await rules.PlaceAsync(handover?.Gate ?? handover?.Marker ?? chosen[0].Standing.Gate, cancellationToken);
        var head = new PaperHead(
            asked.Kind,
            asked.Language ?? CasePaperLanguages.Vi,
            // Whoever makes a paper for a case with this partner waits behind the number while it is written: some ten milliseconds.
            await db.NextReferenceAsync(CasePaper.SeriesOf(opened.Partner), day.Day.Year, cancellationToken),
            day.Day,
            by.Desk,
            rule.Source,
            missing.Count > 0
        );
        var draft = new PaperDraft(opened, head, named, handover, place, day.Laws, day.Names, rule.Unverified, at);
        return await KeepAsync(opened, draft, chosen, by, cancellationToken);
    }

    private async Task<MakePaper.Made> KeepAsync(
        RepatriationCase opened,
        PaperDraft draft,
        IReadOnlyList<Person> chosen,
        Officer by,
        CancellationToken cancellationToken
    )
    {
        var head = draft.Head;
        var file = new MadeFile($"{head.Number}.docx", FileKinds.Office, PaperFile.DocxType, CasePaperWriting.Write(draft).ToDocx());
        var (attachment, hash) = await files.KeepAsync(opened.Id, file, cancellationToken);
        db.Add(CasePaper.Of(attachment.Id, opened, head, chosen));
        opened.NotePaper(head.Number, by, draft.At);
        return new(attachment.Id, head.Number, head.Kind, head.Day, hash);
    }

    private async Task<IReadOnlyList<NamedPerson>> OpenAsync(
        string kind,
        IReadOnlyList<Person> chosen,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        List<NamedPerson> named = [];
        foreach (var person in chosen)
        {
            var reading = Reading.OfPerson(person.CaseId, person.Id, by, at, alert: null);
            named.Add(
                new(
                    person,
                    await people.OpenForWritingAsync(
                        reading,
                        person.EnteredWith,
                        $"person.paper.{kind}.{person.Pseudonym}",
                        cancellationToken
                    )
                )
            );
        }

        return named;
    }

    private static IReadOnlyList<(int Place, string Pseudonym, string Field)> Missing(string kind, IReadOnlyList<NamedPerson> named) =>
        [
            .. named
                .Index()
                .SelectMany(one =>
                    PaperRules
                        .Missing(kind, one.Item.Person, one.Item.Details)
                        .Select(field => (one.Index, one.Item.Person.Pseudonym, field))
                ),
        ];

    private static void RefuseMissing(IReadOnlyList<(int Place, string Pseudonym, string Field)> missing, bool mayLeaveGaps)
    {
        DomainError[] refusals =
        [
            .. missing
                .Where(field => !mayLeaveGaps || field.Field == PaperRules.Name)
                .Select(field => CasePaperErrors.FieldMissing(field.Place, field.Pseudonym, field.Field)),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }
}
