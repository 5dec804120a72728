namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Formats that a workbook names by number alone (ISO/IEC 29500-1, 18.8.30), as a spreadsheet in Viet Nam shows them: those of days follow the country.</summary>
internal static class BuiltInFormats
{
    public static string? CodeOf(int number) =>
        number switch
        {
            1 => "0",
            2 => "0.00",
            3 => "#,##0",
            4 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            11 => "0.00E+00",
            12 => "# ?/?",
            13 => "# ??/??",
            14 => "dd/mm/yyyy",
            15 => "d-mmm-yy",
            16 => "d-mmm",
            17 => "mmm-yy",
            18 => "h:mm AM/PM",
            19 => "h:mm:ss AM/PM",
            20 => "h:mm",
            21 => "h:mm:ss",
            22 => "dd/mm/yyyy hh:mm",
            (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "dd/mm/yyyy", // East Asia's days,
            (>= 32 and <= 35) or 55 or 56 => "h:mm:ss", // and its times.
            37 or 38 => "#,##0;(#,##0)",
            39 or 40 => "#,##0.00;(#,##0.00)",
            45 => "mm:ss",
            46 => "[h]:mm:ss",
            47 => "mm:ss.0",
            48 => "##0.0E+0",
            _ => null,
        };
}
