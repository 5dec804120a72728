using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Letters;

/// <summary>GET and POST /cases/{id}/letters/{written}/reply: a consular officer writes down what came back.</summary>
internal sealed class NoteReply(FormScope scope, CasesClient cases, LettersClient letters) : RecordForm<LetterRecord>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "letter-replied";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<NoteReply>("/{id:guid}/letters/{written:guid}/reply");

    protected override async Task<LetterRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var letter = Guid.Parse(Route("written"));
        return
            await letters.ListAsync(Id, cancellationToken) is { MayWrite: true } list
            && list.Items.FirstOrDefault(one => one.Id == letter) is { } found
            ? new(await cases.ReadAsync(Id, cancellationToken), found)
            : null;
    }

    protected override long? VersionOf(LetterRecord record) => record.Case.Version;

    protected override void Fill(FormState form, LetterRecord record) => form["repliedOn"] = Times.Day(Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, LetterRecord record)
    {
        form.Require(L, "repliedOn", "text");
        var reply = new LetterReply(LetterDays.Read(form, "repliedOn", L, Now), form.Given("number"), form.Given("text"));
        return token =>
            ThenAsync(
                letters.ReplyAsync(Id, record.Letter.Id, SeenIn(form), reply, form[FormInputs.Key], token),
                $"/cases/{Id}?note={Note}#letters"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, LetterRecord record) => [form.Given("text")];

    protected override Text? LabelOf(string field) => field == "number" ? LetterTexts.ReplyNumber : LetterTexts.LabelOf(field);

    protected override IResult Show(FormOn<LetterRecord> shown, int status) => Page.Show<NoteReplyPage>(shown, status);
}

/// <summary>A case, and the letter of it that is answered.</summary>
public sealed record LetterRecord(Case Case, CaseLetter Letter);
