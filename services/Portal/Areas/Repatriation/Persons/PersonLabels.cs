using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>What people call the fields of a person and of the steps.</summary>
internal static class PersonLabels
{
    public static Text? Of(string field) =>
        field switch
        {
            "sex" => PersonTexts.Sex,
            "birth" => PersonTexts.Birth,
            "ageDoubt" => PersonTexts.AgeDoubt,
            "name" => PersonTexts.Name,
            "document" => PersonTexts.Document,
            "telephone" => PersonTexts.Telephone,
            "nationality" => PersonTexts.Nationality,
            "address" => PersonTexts.Address,
            "needs" => PersonTexts.Needs,
            "at" => PersonTexts.At,
            "reason" => PersonTexts.Reason,
            "complex" => PersonTexts.Complex,
            "result" => PersonTexts.Result,
            "number" => PersonTexts.Number,
            "validUntil" => PersonTexts.ValidUntil,
            "receivingDesk" => PersonTexts.ReceivingDesk,
            StepFields.Gate => PersonTexts.Gate,
            "certificateAt" => PersonTexts.CertificateAt,
            "province" => PersonTexts.Province,
            StepFields.Accepted => PersonTexts.Accepted,
            StepFields.InNeed => PersonTexts.InNeed,
            "outcome" => PersonTexts.Outcome,
            "to" => PersonTexts.To,
            "paper" => PersonTexts.Paper,
            "appeal" => PersonTexts.Appeal,
            _ => null,
        };

    /// <summary>Of a field of one of several persons: <c>persons[1].birth</c>.</summary>
    public static Text? OfSeveral(string field) =>
        field.StartsWith(PersonsFields.Front, StringComparison.Ordinal) && field.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? Of(field[(dot + 1)..])
            : null;
}
