using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The lead desk asks for a repatriation case before the exchange is closed.</summary>
internal static class AskingForCase
{
    public static readonly StepForm Form = new(Known.Step.Repatriation)
    {
        Called = HandlingTexts.CaseTitle,
        Says = exchange =>
            HandlingTexts.CaseSays(exchange.People.Count(person => person.Roles.Contains(Known.PersonRole.Victim)), exchange.Handling),
        Save = HandlingTexts.CaseSave,
        Done = HandlingTexts.CaseDone,
        When = HandlingTexts.CaseWhen,
        Key = "d",
        Fields = _ =>
            [
                new("note", StepFieldKind.Paragraph, HandlingTexts.CaseNote)
                {
                    Hint = HandlingTexts.CaseNoteHint,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
            ],
    };
}
