using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Why somebody can not be entered so. The codes never change; no sentence says who somebody is.</summary>
public static class PersonEntryErrors
{
    /// <summary>The source of a bound that no law sets but the case itself.</summary>
    public static readonly Text OfTheReport = new(
        "Ngày báo tin và thông tin đã ghi trong hồ sơ",
        "The day of the report and what the case says"
    );

    /// <summary>A birth after the report.</summary>
    public static DomainError BornAfterReport(string field, DateOnly reported) =>
        PersonStepErrors.Entry.Error(
            "born-after-report",
            Invalid,
            $"Ngày sinh sau ngày báo tin về người này ({DayWords.Vi(reported)}).",
            $"Born after the day on which this person was reported ({DayWords.En(reported)}).",
            field
        ) with
        {
            Source = OfTheReport,
        };

    /// <summary>A trafficking before the birth.</summary>
    public static DomainError TraffickedBeforeBirth(string field) =>
        PersonStepErrors.Entry.Error(
            "trafficked-before-birth",
            Invalid,
            "Thời điểm bị mua bán trước ngày sinh đã ghi.",
            "The trafficking lies before the birth that was entered.",
            field
        ) with
        {
            Source = OfTheReport,
        };

    /// <summary>More people than one case holds.</summary>
    public static DomainError TooMany(int most) =>
        PersonStepErrors.Entry.Error(
            "too-many",
            Rule,
            $"Một hồ sơ có nhiều nhất {most} người; hãy mở thêm một hồ sơ.",
            $"A case holds at most {most} people; open another.",
            "persons"
        );
}
