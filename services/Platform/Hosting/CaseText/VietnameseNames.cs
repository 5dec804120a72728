using System.Collections.Frozen;

namespace Cooperation.Platform.Hosting.CaseText;

/// <summary>The words by which a name is told from a place.</summary>
internal static class VietnameseNames
{
    public static readonly FrozenSet<string> Family = Of(
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Mai Trịnh Trương Tạ Tô Thạch Sùng Giàng "
            + "Vàng Lò Lường Hà Cao Chu Châu Kiều Lương Lưu Nông Phùng Quách Thái Tống Triệu Vi Vương"
    );

    /// <summary>Family names that are ordinary words too: in a line of capitals they say little (LÝ DO, HỒ SƠ, CAO ĐIỂM).</summary>
    public static readonly FrozenSet<string> AlsoWords = Of(
        "Vũ Đỗ Hồ Dương Lý Đào Đoàn Lâm Mai Tạ Tô Thạch Sùng Vàng Lò Lường Hà Cao Chu Châu Kiều Lương Lưu Nông Phùng Quách Thái Tống Triệu Vi Vương"
    );

    /// <summary>What usually stands between family and given name.</summary>
    public static readonly FrozenSet<string> Middle = Of(
        "Thị Văn Đức Ngọc Quốc Minh Xuân Hữu Thanh Bá Đình Công Hồng Kim Thu Mạnh Quang Tuấn Hải Thế Trọng Duy Anh Phương"
    );

    /// <summary>Places that begin like a family name.</summary>
    public static readonly FrozenSet<string> Places = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Hồ Chí Minh",
        "Hà Nội",
        "Hà Giang",
        "Hà Tĩnh",
        "Hà Nam",
        "Hà Tiên",
        "Hà Khẩu",
        "Cao Bằng",
        "Thái Lan",
        "Thái Bình",
        "Thái Nguyên",
        "Châu Đốc",
        "Châu Á",
        "Mai Châu",
        "Lý Sơn",
        "Vũng Tàu",
        "Lào Cai",
        "Hoàng Sa",
        "Lâm Đồng",
        "Đoàn Biên Phòng",
        "Châu Âu",
        "Mai Sơn",
        "Lý Vạn"
    );

    /// <summary>Persons of history after whom streets are called in every town: without a word that speaks of a person these are streets.</summary>
    public static readonly FrozenSet<string> Streets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Trần Hưng Đạo",
        "Trần Phú",
        "Trần Quốc Toản",
        "Trần Nhân Tông",
        "Trần Cao Vân",
        "Lê Lợi",
        "Lê Lai",
        "Lê Duẩn",
        "Lê Hồng Phong",
        "Lê Thánh Tông",
        "Lê Quý Đôn",
        "Nguyễn Huệ",
        "Nguyễn Trãi",
        "Nguyễn Du",
        "Nguyễn Thị Minh Khai",
        "Nguyễn Văn Cừ",
        "Nguyễn Văn Linh",
        "Nguyễn Thái Học",
        "Nguyễn Công Trứ",
        "Nguyễn Tri Phương",
        "Lý Thường Kiệt",
        "Lý Thái Tổ",
        "Lý Tự Trọng",
        "Phan Chu Trinh",
        "Phan Châu Trinh",
        "Phan Đình Phùng",
        "Phan Bội Châu",
        "Hoàng Văn Thụ",
        "Hoàng Diệu",
        "Hoàng Hoa Thám",
        "Ngô Quyền",
        "Đinh Tiên Hoàng",
        "Võ Thị Sáu",
        "Võ Văn Kiệt",
        "Võ Nguyên Giáp",
        "Phạm Ngũ Lão",
        "Phạm Văn Đồng",
        "Phạm Hùng",
        "Bùi Thị Xuân",
        "Cao Thắng",
        "Châu Văn Liêm"
    );

    private static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
