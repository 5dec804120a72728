using Cooperation.Platform.Hosting.CaseText;

namespace Cooperation.Hosting.Tests;

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
    [InlineData("ĐỐI TƯỢNG NGUYỄN VĂN TÁM ĐÃ BỎ TRỐN", "NGUYỄN VĂN TÁM")]
    [InlineData("LÒ THỊ MAI", "LÒ THỊ MAI")]
    [InlineData("Nguyễn  Thị\u00A0Hoa ở Tây Ninh", "Nguyễn Thị Hoa")]
    [InlineData("Nguyễn-Thị-Hoa ở Tây Ninh", "Nguyễn Thị Hoa")]
    [InlineData("Nguye\u0302\u0303n Thi\u0323 Hoa ở Tây Ninh", "Nguyễn Thị Hoa")]
    [InlineData("anh Lê Lợi, sinh năm 1990", "Lê Lợi")]
    [InlineData("chị \u00D0ặng Thị \u00D0ào ở Tây Ninh", "Đặng Thị Đào")]
    [InlineData("chị \u0189\u1EB7ng Th\u00ADị Hoa ở Tây Ninh", "Đặng Thị Hoa")]
    [InlineData("TR\u01A2ƠNG THỊ H\u200BOA", "TRƯƠNG THỊ HOA")]
    public void A_name_is_found_in_capitals_in_pieces_and_however_it_is_joined(string text, string name) =>
        CaseTextCheck.Find(text).ShouldBe([new Finding(FindingKind.Name, name)]);

    [Theory]
    [InlineData("gọi 02763 822 999 gặp", "02763 822 999")]
    [InlineData("gọi (0276) 3822 999", "(0276) 3822 999")]
    [InlineData("gọi 0912345678/0987654321", "0987654321")]
    [InlineData("gọi 0912 345 678 0987 654 321", "0987 654 321")]
    [InlineData("gọi 84912345678", "84912345678")]
    public void A_telephone_is_found_however_its_digits_are_grouped(string text, string number) =>
        CaseTextCheck.Find(text).ShouldContain(new Finding(FindingKind.Telephone, number));

    [Theory]
    [InlineData("CCCD 079 099 012 345", "079 099 012 345")]
    [InlineData("CMND số 290 123 456", "290 123 456")]
    [InlineData("số 079099012345", "079099012345")]
    [InlineData("hộ chiếu N 1234567", "N 1234567")]
    public void A_paper_is_no_telephone(string text, string number) =>
        CaseTextCheck.Find(text).ShouldBe([new Finding(FindingKind.Paper, number)]);

    [Theory]
    [InlineData("trụ sở ở đường Trần Hưng Đạo, gần chợ Lê Lợi")]
    [InlineData("số 12 Lê Lợi, phường 1")]
    [InlineData("ngã tư Trần Hưng Đạo")]
    [InlineData("LÝ DO CHẬM: HỒ SƠ CHƯA ĐỦ, CAO ĐIỂM CUỐI NĂM")]
    [InlineData("290.000.000 đồng, ngày 05.06.2018 02.10 và 05-06-2018")]
    public void Streets_headings_amounts_and_dates_are_left_alone(string text) => CaseTextCheck.Find(text).ShouldBeEmpty();

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
