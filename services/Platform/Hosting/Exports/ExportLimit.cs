using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>How long a list may be that leaves as a file: more than a desk logs in years; who needs all of it works with the figures.</summary>
public static class ExportLimit
{
    /// <summary>So many rows at most. Ask for one more, and see whether it comes.</summary>
    public const int Rows = 50_000;

    /// <summary>Refuses a list that is longer (422).</summary>
    /// <param name="service">Whose list it is, for the code: <c>hotline</c>.</param>
    /// <param name="rows">How many rows it has.</param>
    public static void Check(string service, int rows)
    {
        if (rows > Rows)
        {
            throw new DomainException(
                new DomainError(
                    $"{service}.export.too-many",
                    DomainErrorKind.Rule,
                    new(
                        $"Danh sách có hơn {GroupedNumber.Of(Rows).Vi} dòng. Thu hẹp bộ lọc, ví dụ theo năm.",
                        $"The list has more than {GroupedNumber.Of(Rows).En} rows. Narrow the filters, for example by year."
                    )
                )
            );
        }
    }
}
