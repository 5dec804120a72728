using System.Text;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>What a row's own columns say of its people stands in no text of the exchange, however it is written there.</summary>
[Collection(ImportingService.Name)]
public sealed class NamesOutOfTextTests(HotlineService service)
{
    private const string Head = "Nước,Chiều,Ngày nhận,Nội dung,Kết quả,Họ tên,Số giấy tờ,Điện thoại liên hệ";

    [Theory]
    [InlineData("gọi 0912 345 678 lúc 8 giờ", "gọi N1 lúc 8 giờ")]
    [InlineData("gọi 0912.345.678, 0912-345-678.", "gọi N1, N1.")]
    [InlineData("gọi +84 912 345 678 hoặc (+84) 912345678", "gọi N1 hoặc N1")]
    [InlineData("gọi +84 (0)912 345 678 (0084 912 345 678)", "gọi N1 (N1)")]
    [InlineData("ĐT0912345678 ngày 05/03/2014, 3 người", "ĐTN1 ngày 05/03/2014, 3 người")]
    [InlineData("hộ chiếu B 7654321, b765 4321", "hộ chiếu N1, N1")]
    [InlineData("gọi 0912 345 679 và B7654322", "gọi 0912 345 679 và B7654322")]
    public async Task A_number_is_taken_out_however_its_digits_are_grouped(string written, string kept)
    {
        var mark = Imports.Mark();

        await service.ImportedAsync(Officers.OfMocBai, Log($"{mark} {written}", ""));

        (
            await service.QueryAsync<string>(
                "select summary || '/' || subject from hotline.exchanges where subject like @mark",
                ("mark", mark + "%")
            )
        ).ShouldBe([$"{mark} {kept}/{mark} {kept}"]);
    }

    [Fact]
    public async Task The_result_is_cleaned_like_the_other_texts()
    {
        var mark = Imports.Mark();

        await service.ImportedAsync(
            Officers.OfMocBai,
            Log($"{mark} tìm người", "Đã trao trả Nguyễn Thị Đào (B 7654321), gia đình gọi 0912.345.678")
        );

        const string Kept = "Đã trao trả N1 (N1), gia đình gọi N1";
        var ids = await service.QueryAsync<Guid>(
            "select id from hotline.exchanges where subject like @mark and outcome_reason = @kept",
            ("mark", mark + "%"),
            ("kept", Kept)
        );
        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{ids.ShouldHaveSingleItem()}");
        foreach (var said in new[] { "Đào", "7654321", "345.678" })
        {
            opened.ToJsonString(Readable).ShouldNotContain(said);
        }
    }

    [Fact]
    public async Task Whom_a_text_names_and_no_column_holds_is_pointed_out_by_its_row_before_the_import()
    {
        var mark = Imports.Mark();
        var rows = string.Join(
            '\n',
            Head,
            $"Campuchia,Đến,05/03/2014,{mark} tìm Nguyễn Thị Đào (B7654321),,Nguyễn Thị Đào,B7654321,",
            $"Campuchia,Đến,06/03/2014,{mark} gặp anh Trần Văn Bình ở Bavet,,Nguyễn Thị Đào,,",
            $"Campuchia,Đến,07/03/2014,{mark} tìm người,Gia đình gọi 0987 654 321,,,",
            $"Campuchia,Đến,08/03/2014,{mark} tìm người ở đường Trần Hưng Đạo,,,,"
        );

        var told = await service.CheckedAsync(Officers.OfMocBai, Encoding.UTF8.GetBytes(rows));

        told["accepted"]!.GetValue<int>().ShouldBe(4);
        var note = told["notes"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>();
        note.ShouldStartWith("Ở 2 dòng, văn bản có vẻ còn ghi họ tên");
        note.ShouldContain("(dòng 3, 4)");
        note.ShouldNotContain("Bình");
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static byte[] Log(string text, string result) =>
        Encoding.UTF8.GetBytes($"{Head}\nCampuchia,Đến,05/03/2014,\"{text}\",\"{result}\",Nguyễn Thị Đào,B7654321,0912345678\n");
}
