using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets.Catalogue;

/// <summary>T5b: at least one new bilateral document is signed and carried out (plan 2018, I.2, fifth dash). Signed alone is not enough: a plan for it has to stand.</summary>
internal sealed class NewDocumentsCarriedOut : Target
{
    public override FigureDefinition Definition { get; } =
        new(
            "T5b",
            new Text("Văn bản song phương mới", "New bilateral documents"),
            new Text(
                "Ký văn bản song phương mới với ít nhất 01 nước và triển khai thực hiện",
                "A new bilateral document signed with at least one country, and being carried out"
            ),
            new Text(
                "Đạt khi có ít nhất một văn bản mới, không phải văn bản sửa đổi, được ký trong năm và có kế hoạch thực hiện: có hoạt động đã được hai bên thống nhất theo văn bản đó. Còn trong thời hạn: đã ký, chưa có kế hoạch, năm chưa hết. Chưa đạt: đã ký, hết năm vẫn chưa có kế hoạch.",
                "Reached with one new document or more, no amendment, that was signed in the year and has a plan for carrying it out: activities under it that both sides have agreed. Within the time limit: signed, without a plan, and the year is not over. Missing: signed, and without a plan when the year was over."
            ),
            new Text("văn bản", "document"),
            new Text("Danh mục văn kiện hợp tác", "The list of instruments"),
            GoodDirection.More,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "instrument";

    public override Goal Goal { get; } = new(1, Goal.Documents);

    public override Text Numerator { get; } = new("Văn bản đã ký và có kế hoạch thực hiện", "Documents signed with an adopted plan");

    public override Text Denominator { get; } = new("Văn bản mới ký trong năm", "New documents signed in the year");

    public override string Sql =>
        """
            select fact.*, state ->> 'planAdoptedOn' is not null as met, @at < @year_end as within_limit
            from instrument_facts fact
            where state ->> 'amends' is null and status in ('signed', 'ratified', 'inForce', 'underReview', 'amended')
            """;
}
