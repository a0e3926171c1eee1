using TradePromotion.Catalogue.Classifying;

namespace TradePromotion.Tests.Catalogue;

public sealed class HsFileTests
{
    [Fact]
    public void Lines_of_the_customs_file_say_what_they_stand_under()
    {
        var lines = HsFile.Read(
            new StringReader(
                """
                level,hs_code,description_vi,description_en
                0,0901,"Cà phê, rang hoặc chưa rang","Coffee, whether or not roasted"
                1,,- Cà phê đã rang:,"- Coffee, roasted:"
                2,090121,- - Chưa khử caffein:,- - Not decaffeinated:
                3,09012110,- - - Chưa xay,- - - Unground
                0,0902,Chè,Tea
                """
            )
        )!;
        lines.Select(line => line.Code).ShouldBe(["0901", "090121", "09012110", "0902"]);
        lines[2]
            .Vi.ShouldBe(
                "Cà phê, rang hoặc chưa rang › Cà phê đã rang › Chưa khử caffein › Chưa xay"
            );
        lines[3].In("en").ShouldBe("Tea");
    }

    [Fact]
    public void Lines_of_the_world_file_follow_their_parents_below_the_chapter()
    {
        var lines = HsFile.Read(
            new StringReader(
                """
                section,hscode,description,parent,level
                II,09,"Coffee, tea, mate and spices",TOTAL,2
                II,0901,Coffee,09,4
                II,090121,"Coffee; roasted, not decaffeinated",0901,6
                """
            )
        )!;
        lines.Select(line => line.Code).ShouldBe(["0901", "090121"]);
        lines[1].In("vi").ShouldBe("Coffee › Coffee; roasted, not decaffeinated");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2")]
    public void Another_file_is_none(string text) =>
        HsFile.Read(new StringReader(text)).ShouldBeNull();
}
