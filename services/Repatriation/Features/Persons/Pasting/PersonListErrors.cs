using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Features.Persons.Pasting;

/// <summary>What is wrong with a row of a pasted list: which row, which column, and never what stands there (R22).</summary>
internal static class PersonListErrors
{
    /// <summary>Nobody stands in it.</summary>
    public static DomainError Empty() =>
        PersonStepErrors.Entry.Error("list-empty", Invalid, "Danh sách không có người nào.", "The list holds nobody.", "list");

    /// <summary>A sex that no word means.</summary>
    public static DomainError SexUnknown(int row, PersonListColumn column) =>
        OfRow("list-sex-unknown", row, column, new("ghi nam, nữ hoặc để trống.", "write male, female, or leave it empty."));

    /// <summary>A country that no word means.</summary>
    public static DomainError NationalityUnknown(int row, PersonListColumn column) =>
        OfRow(
            "list-nationality-unknown",
            row,
            column,
            new("ghi tên nước hoặc mã hai chữ cái.", "write a country or its code of two letters.")
        );

    /// <summary>No date of birth.</summary>
    public static DomainError BirthNotADate(int row, PersonListColumn column) =>
        OfRow(
            "list-birth-not-a-date",
            row,
            column,
            new("ghi 12/05/1999, 05/1999, 1999 hoặc khoảng 1999.", "write 12/05/1999, 05/1999, 1999 or about 1999.")
        );

    /// <summary>Born after the report.</summary>
    public static DomainError BornAfterReport(int row, PersonListColumn column, DateOnly reported) =>
        OfRow(
            "born-after-report",
            row,
            column,
            new($"ngày sinh sau ngày báo tin ({DayWords.Vi(reported)}).", $"born after the day of the report ({DayWords.En(reported)}).")
        ) with
        {
            Source = PersonEntryErrors.OfTheReport,
        };

    /// <summary>Longer than a field holds.</summary>
    public static DomainError TooLong(int row, PersonListColumn column, int most) =>
        OfRow("list-too-long", row, column, new($"tối đa {most} ký tự trên một dòng.", $"at most {most} characters on one line."));

    /// <summary>A cell that can't be read.</summary>
    public static DomainError Unreadable(int row, PersonListColumn column, Text why) => OfRow("list-unreadable", row, column, why);

    /// <summary>A separator too many: what follows would stand under the wrong heading.</summary>
    public static DomainError TooManyCells(int row) =>
        PersonStepErrors.Entry.Error(
            "list-too-many-cells",
            Invalid,
            $"Dòng {row}: nhiều ô hơn số cột; đặt ô có dấu phân cách trong ngoặc kép.",
            $"Row {row}: more cells than columns; put a cell that holds a separator into quotation marks.",
            $"list[{row}]"
        );

    private static DomainError OfRow(string code, int row, PersonListColumn column, Text what) =>
        PersonStepErrors.Entry.Error(
            code,
            Invalid,
            $"Dòng {row}, {column.Heading.Vi}: {what.Vi}",
            $"Row {row}, {column.Heading.En}: {what.En}",
            $"list[{row}].{column.Name}"
        );
}
