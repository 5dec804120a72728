using Cooperation.Portal.Pages.Exchanges.Logging;

namespace Cooperation.Portal.Tests.Logging;

/// <summary>What is pointed out before saving (R21).</summary>
public sealed class PersonalDetailsInCaseText
{
    [Theory]
    [InlineData("Chị Nguyễn Thị Hoa ở Tây Ninh", "Nguyễn Thị Hoa")]
    [InlineData("tên là Trần Văn B, sinh năm 1999", "Trần Văn B")]
    [InlineData("Đối tượng Lê Minh đã bỏ trốn", "Lê Minh")]
    public void A_name_is_found_also_behind_a_form_of_address(string text, string name) =>
        CaseTextCheck.Find(text).ShouldContain(new Finding(FindingKind.Name, name));

    [Theory]
    [InlineData("gọi 0912 345 678 gặp", "0912 345 678")]
    [InlineData("số +855 12 345 678", "+855 12 345 678")]
    [InlineData("đt 0276.385.1234", "0276.385.1234")]
    public void A_telephone_number_is_found(string text, string number) =>
        CaseTextCheck.Find(text).ShouldContain(new Finding(FindingKind.Telephone, number));

    [Theory]
    [InlineData("CMND 290123456", "290123456")]
    [InlineData("căn cước 072199001234", "072199001234")]
    [InlineData("hộ chiếu N1234567", "N1234567")]
    public void A_paper_number_is_found(string text, string number) =>
        CaseTextCheck.Find(text).Select(finding => finding.Text).ShouldContain(number);

    [Theory]
    [InlineData("Thành phố Hồ Chí Minh, Hà Nội, Cao Bằng, cửa khẩu Mộc Bài, Lào Cai – Hà Khẩu")]
    [InlineData("Ngày 31/12/2018 lúc 02:10, mốc 171, trao đổi HL-KH-2018-000123")]
    [InlineData("Công văn 012/2018/ĐDN-CA.LC của Công an tỉnh Tây Ninh, 2 phụ nữ và 1 trẻ em")]
    [InlineData("Bộ Tư lệnh Bộ đội Biên phòng, Tổng cục Cảnh sát quốc gia Căm-pu-chia")]
    [InlineData("")]
    [InlineData(null)]
    public void Places_dates_references_and_offices_are_left_alone(string? text) => CaseTextCheck.Find(text).ShouldBeEmpty();
}
