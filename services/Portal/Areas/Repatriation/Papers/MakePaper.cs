using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Papers;

/// <summary>GET and POST /cases/{id}/papers/{kind}: whose desk issues it makes a paper for persons of a case; what is missing is listed first.</summary>
internal sealed partial class MakePaper(FormScope scope, CasesClient cases, CasePapersClient papers) : RecordForm<PaperRecord>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "paper-made";

    private Guid[] chosen = [];
    private readonly HashSet<MissingField> missing = [];

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<MakePaper>("/{id:guid}/papers/new/{kind}");

    protected override async Task<PaperRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var list = await papers.ListAsync(Id, cancellationToken);
        return list.Kinds.FirstOrDefault(kind => string.Equals(kind.Code, Route("kind"), StringComparison.Ordinal)) is { } kind
            ? new(await cases.ReadAsync(Id, cancellationToken), kind)
            : null;
    }

    // Those for whom it is due or was missed are chosen already; where it is of one person, the first of them.
    protected override void Fill(FormState form, PaperRecord record)
    {
        var due = record
            .Kind.Possible.IntersectBy(record.Kind.Due.Concat(record.Kind.Behind).Select(person => person.Id), person => person.Id)
            .ToList();
        form.Set(PaperFields.Persons, due.Take(record.Kind.OfOne ? 1 : due.Count).Select(person => person.Id.ToString()));
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PaperRecord record)
    {
        chosen = [.. form.All(PaperFields.Persons).Select(id => Guid.TryParse(id, out var person) ? person : Guid.Empty)];
        if (chosen.Length == 0)
        {
            form.Add(PaperFields.Persons, L[record.Kind.OfOne ? PaperTexts.ChooseOne : PaperTexts.ChooseSomebody]);
        }

        var paper = new NewPaper(record.Kind.Code, chosen, form.Given("language"), form.Given(PaperFields.Gaps) is not null);
        return token => ThenAsync(papers.MakeAsync(Id, paper, form[FormInputs.Key], token), $"/cases/{Id}?note={Note}#papers");
    }

    // Whatever is wrong with persons[2].birth stands at the choice of persons; where it is added is one link away.
    protected override string FieldOf(string field)
    {
        if (!field.StartsWith(PaperFields.Persons, StringComparison.Ordinal))
        {
            return field;
        }

        if (
            PersonField().Match(field) is { Success: true } of
            && int.Parse(of.Groups["place"].ValueSpan, CultureInfo.InvariantCulture) is var place
            && place < chosen.Length
        )
        {
            missing.Add(new(chosen[place], of.Groups["field"].Value));
        }

        return PaperFields.Persons;
    }

    protected override Text? LabelOf(string field) => PaperTexts.LabelOf(field);

    protected override IResult Show(FormOn<PaperRecord> shown, int status) =>
        Page.Show<MakePaperPage>(new MakePaperModel(shown.Record, shown.Shown, [.. missing]), status);

    [GeneratedRegex(@"^persons\[(?<place>[0-9]{1,4})\]\.(?<field>[a-z]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PersonField();
}

/// <summary>What the form of a paper shows, and what of whom is missing on it.</summary>
public sealed record MakePaperModel(PaperRecord Record, ShownForm Shown, IReadOnlyList<MissingField> Missing);

/// <summary>A field of a person that is not known.</summary>
public sealed record MissingField(Guid Person, string Field);

/// <summary>A case, and the kind of paper that is made for it.</summary>
public sealed record PaperRecord(Case Case, CasePaperKind Kind);
