using System.Globalization;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Checking what an exchange says: a verification is opened, and later has its result with findings.</summary>
internal static class Verifying
{
    public static readonly StepForm Open = new(Known.Step.Verification)
    {
        Called = StepTexts.VerificationTitle,
        Save = StepTexts.VerificationSave,
        Done = StepTexts.VerificationDone,
        When = StepTexts.WhileInHand,
        Key = "v",
        Fields = _ =>
            [
                new("question", StepFieldKind.Paragraph, StepTexts.Question)
                {
                    Required = true,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
                new("unit", StepFieldKind.Line, StepTexts.Unit) { Hint = StepTexts.UnitHint },
            ],
    };

    public static readonly StepForm Result = new(Known.Step.VerificationResult)
    {
        Called = StepTexts.ResultTitle,
        Save = StepTexts.ResultSave,
        Done = StepTexts.ResultDone,
        When = StepTexts.ResultWhen,
        Key = "r",
        Address = form =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"verifications/{(int.TryParse(form["number"], CultureInfo.InvariantCulture, out var number) ? number : 0)}/result"
            ),
        Fields = scene =>
            [
                new("number", Waiting(scene).Count > 1 ? StepFieldKind.Choice : StepFieldKind.Hidden, StepTexts.WhichVerification)
                {
                    Required = true,
                    InAddress = true,
                    Choices = Waiting,
                    Usual = first => Waiting(first) is [var only, ..] ? only.Value : null,
                },
                new("result", StepFieldKind.Keys, StepTexts.Result)
                {
                    Required = true,
                    Choices = all => all.Codes.Of(Lists.VerificationResult),
                },
                new("findings", StepFieldKind.Paragraph, StepTexts.Findings)
                {
                    Required = true,
                    Max = 10_000,
                    Rows = 5,
                    IsCaseText = true,
                },
            ],
    };

    private static IReadOnlyList<Choice> Waiting(StepScene scene) =>
        [
            .. scene
                .Exchange.Verifications.Where(verification => verification.Result is null)
                .Select(verification => new Choice(
                    verification.Number.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{verification.Number}. {verification.Question}")
                )),
        ];
}
