using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Pasting;

/// <summary>GET and POST /cases/{id}/persons/list: a partner's list is pasted, looked at as it is read, and entered whole or not at all. What is pasted stands in this form and its answers only: no draft, no address (R20, R22).</summary>
internal sealed class AddList(FormScope scope, CasesClient cases, PersonsClient persons) : RecordForm<Case>(scope)
{
    /// <summary>The field that holds the list.</summary>
    public const string Field = "list";

    /// <summary>What the button says that only shows how the list is read.</summary>
    public const string Preview = "preview";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<AddList>("/{id:guid}/persons/list");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken);

    protected override long? VersionOf(Case record) => record.Version;

    protected override async Task<IResult?> PressAsync(FormState form, Case record, CancellationToken cancellationToken) =>
        form[FormInputs.Action] == Preview && form.Given(Field) is { } list
            ? Show(new(record, new(form)), await persons.PreviewAsync(list, record.ReportedAt, cancellationToken))
            : null;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, Field);
        return async token =>
        {
            var list = form.Given(Field)!;
            var read = await persons.PreviewAsync(list, record.ReportedAt, token);
            if (read.Problems.Count > 0)
            {
                return Show(new(record, new(form)), read);
            }

            await persons.AddListAsync(Id, SeenIn(form), list, form[FormInputs.Key], token);
            return TypedResults.Redirect($"/cases/{Id}?note={AddPersons.Note}");
        };
    }

    protected override string FieldOf(string field) => Field;

    protected override Text? LabelOf(string field) => PersonTexts.List;

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<AddListPage>(new AddListModel(shown, Read: null), status);

    /// <summary>The form with how its list is read below it, for the eyes of who sent it.</summary>
    internal static IResult Show(FormOn<Case> shown, PersonsPreview read) =>
        Page.Show<AddListPage>(
            new AddListModel(shown, read),
            read.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK
        );
}

/// <summary>What the page shows: the form, and how its list is read where that was asked for.</summary>
public sealed record AddListModel(FormOn<Case> On, PersonsPreview? Read);
