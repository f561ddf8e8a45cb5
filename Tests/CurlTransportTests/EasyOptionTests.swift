import CCurl
import Testing

@testable import CurlTransport

@Suite struct EasyOptionTests {
    @Test(arguments: EasyOption<Int>.all.map(\.rawValue.rawValue))
    func libcurlReadsALong(option: UInt32) throws {
        let known = try #require(curl_easy_option_by_id(CURLoption(rawValue: option)))
        #expect([CURLOT_LONG, CURLOT_VALUES].contains(known.pointee.type))
    }

    @Test(arguments: EasyOption<Int64>.all.map(\.rawValue.rawValue))
    func libcurlReadsAnOffset(option: UInt32) throws {
        let known = try #require(curl_easy_option_by_id(CURLoption(rawValue: option)))
        #expect(known.pointee.type == CURLOT_OFF_T)
    }

    @Test(arguments: EasyOption<String>.all.map(\.rawValue.rawValue))
    func libcurlReadsAString(option: UInt32) throws {
        let known = try #require(curl_easy_option_by_id(CURLoption(rawValue: option)))
        #expect(known.pointee.type == CURLOT_STRING)
    }

    @Test(arguments: EasyOption<Transfer>.all.map(\.rawValue.rawValue))
    func libcurlReadsAPointer(option: UInt32) throws {
        let known = try #require(curl_easy_option_by_id(CURLoption(rawValue: option)))
        #expect([CURLOT_CBPTR, CURLOT_OBJECT].contains(known.pointee.type))
    }

    @Test(arguments: EasyOption<WriteCallback>.all.map(\.rawValue.rawValue))
    func libcurlReadsAFunction(option: UInt32) throws {
        let known = try #require(curl_easy_option_by_id(CURLoption(rawValue: option)))
        #expect(known.pointee.type == CURLOT_FUNCTION)
    }

    // The three options that are set by functions of their own.
    @Test(arguments: [
        (CURLOPT_OPENSOCKETFUNCTION.rawValue, CURLOT_FUNCTION.rawValue),
        (CURLOPT_COPYPOSTFIELDS.rawValue, CURLOT_OBJECT.rawValue),
        (CURLOPT_HTTPHEADER.rawValue, CURLOT_SLIST.rawValue),
    ])
    func libcurlReadsWhatTheOtherSettersPass(option: UInt32, type: UInt32) throws {
        let known = try #require(curl_easy_option_by_id(CURLoption(rawValue: option)))
        #expect(known.pointee.type.rawValue == type)
    }
}
