namespace Cooperation.Platform.Hosting.Exports;

/// <summary>The files into which a list can be exported.</summary>
public static class ExportFormats
{
    /// <summary>A workbook (ISO/IEC 29500): a sheet for the list, and one for each table that goes with it.</summary>
    public const string Xlsx = "xlsx";

    /// <summary>Separated values (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese.</summary>
    public const string Csv = "csv";
}

/// <summary>What the files call themselves when they are sent.</summary>
internal static class FileTypes
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Csv = "text/csv; charset=utf-8";
}

/// <summary>What stands between two values of a CSV file.</summary>
public static class CsvSeparators
{
    /// <summary><c>;</c>: for spreadsheets whose decimal sign is the comma, as in Viet Nam.</summary>
    public const string Semicolon = "semicolon";

    /// <summary><c>,</c>.</summary>
    public const string Comma = "comma";
}
